-- CreateTable
CREATE TABLE "submissions" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "edition" TEXT,
    "category" TEXT,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "sender_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "entity" TEXT,
    "title_key" TEXT NOT NULL,
    "entity_key" TEXT,
    "website_key" TEXT,
    "fields" JSON NOT NULL,
    "lines" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" TEXT,
    "before" TEXT,
    "entity_slot" TEXT,
    "project_slot" TEXT,
    "request_key" TEXT,

    CONSTRAINT "submissions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission_transitions" (
    "move" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,

    CONSTRAINT "submission_transitions_pkey" PRIMARY KEY ("move","from")
);

-- CreateTable
CREATE TABLE "assignments" (
    "submission_id" INTEGER NOT NULL,
    "person_id" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'active',
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assignments_pkey" PRIMARY KEY ("submission_id","person_id")
);

-- CreateTable
CREATE TABLE "votes" (
    "submission_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "person_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "votes_pkey" PRIMARY KEY ("submission_id","version","person_id")
);

-- CreateTable
CREATE TABLE "submission_cards" (
    "submission_id" INTEGER NOT NULL,
    "outbox_key" TEXT NOT NULL,

    CONSTRAINT "submission_cards_pkey" PRIMARY KEY ("submission_id","outbox_key")
);

-- CreateTable
CREATE TABLE "late_links" (
    "digest" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,
    "used_for" INTEGER,

    CONSTRAINT "late_links_pkey" PRIMARY KEY ("digest")
);

-- CreateIndex
CREATE UNIQUE INDEX "submissions_entity_slot_key" ON "submissions"("entity_slot");

-- CreateIndex
CREATE UNIQUE INDEX "submissions_project_slot_key" ON "submissions"("project_slot");

-- CreateIndex
CREATE UNIQUE INDEX "submissions_request_key_key" ON "submissions"("request_key");

-- CreateIndex
CREATE INDEX "submissions_state_kind_id_idx" ON "submissions"("state", "kind", "id");

-- CreateIndex
CREATE INDEX "submissions_sender_id_id_idx" ON "submissions"("sender_id", "id");

-- CreateIndex
CREATE INDEX "submissions_edition_category_state_idx" ON "submissions"("edition", "category", "state");

-- CreateIndex
CREATE INDEX "submissions_title_key_idx" ON "submissions"("title_key");

-- CreateIndex
CREATE INDEX "submissions_entity_key_idx" ON "submissions"("entity_key");

-- CreateIndex
CREATE INDEX "submissions_website_key_idx" ON "submissions"("website_key");

-- CreateIndex
CREATE INDEX "assignments_person_id_state_idx" ON "assignments"("person_id", "state");

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submissions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

ALTER TABLE "submissions" ADD CONSTRAINT "submissions_state" CHECK ("state" IN ('draft', 'submitted', 'in review',
    'changes requested', 'resubmitted', 'approved', 'rejected', 'withdrawn', 'published'));
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_kind" CHECK ("kind" IN ('project', 'nomination', 'consultation',
    'activity', 'section', 'mapping', 'photo'));
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_sent" CHECK ("state" IN ('draft', 'withdrawn') OR "submitted_at" IS NOT NULL);
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_decided" CHECK (
    ("state" IN ('approved', 'rejected', 'published')) = ("decided_by" IS NOT NULL AND "decided_at" IS NOT NULL AND "before" IS NOT NULL));
-- Nobody decides on their own.
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_not_own" CHECK ("decided_by" IS DISTINCT FROM "sender_id");
-- What does not count holds no slot.
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_slots" CHECK (
    "state" NOT IN ('draft', 'withdrawn', 'rejected') OR ("entity_slot" IS NULL AND "project_slot" IS NULL));

INSERT INTO "submission_transitions" ("move", "from", "to") VALUES
    ('submit', 'draft', 'submitted'),
    ('take', 'submitted', 'in review'),
    ('take', 'resubmitted', 'in review'),
    ('request changes', 'submitted', 'changes requested'),
    ('request changes', 'resubmitted', 'changes requested'),
    ('request changes', 'in review', 'changes requested'),
    ('resubmit', 'changes requested', 'resubmitted'),
    ('approve', 'submitted', 'approved'),
    ('approve', 'resubmitted', 'approved'),
    ('approve', 'in review', 'approved'),
    ('reject', 'submitted', 'rejected'),
    ('reject', 'resubmitted', 'rejected'),
    ('reject', 'in review', 'rejected'),
    ('reject', 'changes requested', 'rejected'),
    ('withdraw', 'draft', 'withdrawn'),
    ('withdraw', 'submitted', 'withdrawn'),
    ('withdraw', 'resubmitted', 'withdrawn'),
    ('withdraw', 'in review', 'withdrawn'),
    ('withdraw', 'changes requested', 'withdrawn'),
    ('publish', 'approved', 'published'),
    ('reopen', 'approved', 'in review'),
    ('reopen', 'rejected', 'in review'),
    ('reopen', 'withdrawn', 'in review');

-- The same table as features/submissions/transitions.ts, which a test compares. A decision may also be undone to the
-- state before it. Every change counts up the version.
CREATE FUNCTION "check_submission_change"() RETURNS trigger AS $$
BEGIN
    IF NEW."version" <> OLD."version" + 1 THEN
        RAISE EXCEPTION 'a submission counts up its version with every change' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW."state" <> OLD."state"
        AND NOT EXISTS (SELECT FROM "submission_transitions" WHERE "from" = OLD."state" AND "to" = NEW."state")
        AND NOT (OLD."state" IN ('approved', 'rejected') AND NEW."state" = OLD."before") THEN
        RAISE EXCEPTION 'a submission does not go from % to %', OLD."state", NEW."state" USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$ LANGUAGE plpgsql;

CREATE TRIGGER "submission_changes_by_the_table" BEFORE UPDATE ON "submissions"
    FOR EACH ROW EXECUTE FUNCTION "check_submission_change"();

CREATE FUNCTION "check_new_submission"() RETURNS trigger AS $$
BEGIN
    IF NEW."state" <> 'draft' OR NEW."version" <> 1 THEN
        RAISE EXCEPTION 'a submission begins as a draft' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$ LANGUAGE plpgsql;

CREATE TRIGGER "submission_begins_as_a_draft" BEFORE INSERT ON "submissions"
    FOR EACH ROW EXECUTE FUNCTION "check_new_submission"();
