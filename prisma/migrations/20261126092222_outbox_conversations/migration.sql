-- DropIndex
DROP INDEX "outbox_state_urgency_created_at_idx";

-- AlterTable
ALTER TABLE "outbox" ALTER COLUMN "not_before" SET DATA TYPE TIMESTAMPTZ(6),
ALTER COLUMN "claimed_at" SET DATA TYPE TIMESTAMPTZ(6),
ALTER COLUMN "created_at" SET DATA TYPE TIMESTAMPTZ(6),
ALTER COLUMN "settled_at" SET DATA TYPE TIMESTAMPTZ(6);

-- AlterTable
ALTER TABLE "paces" ALTER COLUMN "free_at" SET DATA TYPE TIMESTAMPTZ(6);

-- CreateTable
CREATE TABLE "outbox_conversations" (
    "platform" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "conversation" TEXT NOT NULL,
    "held_for" TEXT,
    "held_until" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "outbox_conversations_pkey" PRIMARY KEY ("platform","tenant","conversation")
);

-- CreateIndex
CREATE INDEX "outbox_conversations_held_until_idx" ON "outbox_conversations"("held_until");

-- CreateIndex
CREATE INDEX "outbox_state_urgency_created_at_id_idx" ON "outbox"("state", "urgency" DESC, "created_at", "id");
