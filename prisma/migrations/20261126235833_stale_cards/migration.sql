-- AlterTable
ALTER TABLE "submission_cards" ADD COLUMN     "pending" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "submission_cards_pending_submission_id_idx" ON "submission_cards"("pending", "submission_id");
