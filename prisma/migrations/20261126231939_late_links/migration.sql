-- AlterTable
ALTER TABLE "late_links" DROP CONSTRAINT "late_links_pkey",
DROP COLUMN "digest",
ADD COLUMN     "id" SERIAL NOT NULL,
ADD CONSTRAINT "late_links_pkey" PRIMARY KEY ("id");

-- CreateIndex
CREATE INDEX "late_links_person_id_edition_idx" ON "late_links"("person_id", "edition");
