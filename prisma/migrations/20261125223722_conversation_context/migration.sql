-- AlterTable
ALTER TABLE "conversations" ADD COLUMN     "earlier" JSON,
ADD COLUMN     "spoken" TEXT;
