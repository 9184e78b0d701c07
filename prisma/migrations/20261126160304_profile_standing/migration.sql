-- AlterTable
ALTER TABLE "person_profiles" ADD COLUMN     "mail" TEXT,
ADD COLUMN     "standing" TEXT;
