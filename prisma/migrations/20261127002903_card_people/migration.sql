-- AlterTable
ALTER TABLE "submission_cards" ADD COLUMN "person_id" TEXT;
UPDATE "submission_cards" SET person_id = coalesce(payload ->> 'person', '') FROM "outbox" WHERE key = outbox_key;
UPDATE "submission_cards" SET person_id = '' WHERE person_id IS NULL;
ALTER TABLE "submission_cards" ALTER COLUMN "person_id" SET NOT NULL;

-- CreateIndex
CREATE INDEX "submission_cards_person_id_idx" ON "submission_cards"("person_id");
