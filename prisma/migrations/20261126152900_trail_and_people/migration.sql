-- CreateTable
CREATE TABLE "trail" (
    "position" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    "by" TEXT,
    "role" TEXT,
    "platform" TEXT,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "content_digest" TEXT,
    "previous" TEXT NOT NULL,
    "seal" TEXT NOT NULL,

    CONSTRAINT "trail_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "trail_contents" (
    "position" INTEGER NOT NULL,
    "salt" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "trail_contents_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "trail_head" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "position" INTEGER NOT NULL,
    "seal" TEXT NOT NULL,

    CONSTRAINT "trail_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "posted_heads" (
    "position" INTEGER NOT NULL,
    "seal" TEXT NOT NULL,
    "posted_at" TEXT NOT NULL,

    CONSTRAINT "posted_heads_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "people" (
    "id" TEXT NOT NULL,
    "name" TEXT,
    "mail" TEXT,
    "entity" TEXT,
    "language" TEXT,
    "zone" TEXT,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "merged_into" TEXT,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identities" (
    "platform" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "identities_pkey" PRIMARY KEY ("platform","tenant","id")
);

-- CreateTable
CREATE TABLE "role_grants" (
    "person_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "role_grants_pkey" PRIMARY KEY ("person_id","role","scope","value")
);

-- CreateTable
CREATE TABLE "identity_links" (
    "digest" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "other_id" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "identity_links_pkey" PRIMARY KEY ("digest")
);

-- CreateIndex
CREATE UNIQUE INDEX "trail_previous_key" ON "trail"("previous");

-- CreateIndex
CREATE UNIQUE INDEX "trail_seal_key" ON "trail"("seal");

-- CreateIndex
CREATE INDEX "trail_subject_position_idx" ON "trail"("subject", "position");

-- CreateIndex
CREATE INDEX "people_mail_idx" ON "people"("mail");

-- CreateIndex
CREATE INDEX "identities_person_id_idx" ON "identities"("person_id");

-- CreateIndex
CREATE INDEX "role_grants_role_idx" ON "role_grants"("role");

-- CreateIndex
CREATE INDEX "identity_links_expires_idx" ON "identity_links"("expires");

-- AddForeignKey
ALTER TABLE "identities" ADD CONSTRAINT "identities_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- The chain is only ever appended to, whoever holds the connection.
CREATE FUNCTION "refuse_change_of_trail"() RETURNS trigger AS $$
BEGIN
    RAISE EXCEPTION 'the trail is only appended to';
END
$$ LANGUAGE plpgsql;

CREATE TRIGGER "trail_is_appended_to" BEFORE UPDATE OR DELETE ON "trail"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_trail"();

CREATE TRIGGER "trail_is_not_emptied" BEFORE TRUNCATE ON "trail"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_trail"();

ALTER TABLE "trail" ADD CONSTRAINT "trail_position" CHECK ("position" > 0);
ALTER TABLE "trail_head" ADD CONSTRAINT "trail_head_single" CHECK ("id" = 1);
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_role"
    CHECK ("role" IN ('contributor', 'reviewer', 'approver', 'editor', 'administrator'));
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_scope"
    CHECK (("scope" = 'all' AND "value" = '') OR ("scope" IN ('line', 'sector', 'process') AND "role" = 'reviewer' AND "value" <> ''));
