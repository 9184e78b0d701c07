-- CreateTable
CREATE TABLE "prepared_decisions" (
    "person_id" TEXT NOT NULL,
    "submission_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "move" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "prepared_decisions_pkey" PRIMARY KEY ("person_id","submission_id")
);

-- CreateTable
CREATE TABLE "delegates" (
    "person_id" TEXT NOT NULL,
    "delegate_id" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "delegates_pkey" PRIMARY KEY ("person_id")
);

-- What Prisma's schema cannot say.

ALTER TABLE "prepared_decisions" ADD CONSTRAINT "prepared_decisions_move"
    CHECK ("move" IN ('approve', 'reject', 'request changes') AND ("move" = 'approve' OR "reason" IS NOT NULL));
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_state" CHECK ("state" IN ('active', 'declined', 'handed over'));
ALTER TABLE "delegates" ADD CONSTRAINT "delegates_other" CHECK ("person_id" <> "delegate_id");
