-- AlterTable
ALTER TABLE "person_profiles" ADD COLUMN     "name" TEXT;
