-- AlterTable
ALTER TABLE "submissions" ADD COLUMN     "round" INTEGER NOT NULL DEFAULT 0;

-- A vote counted for one version: those for the version that is there count for its round, the others no longer did.
DELETE FROM "votes" USING "submissions"
WHERE "submissions"."id" = "submission_id" AND "submissions"."version" <> "votes"."version";

-- AlterTable
ALTER TABLE "votes" DROP CONSTRAINT "votes_pkey",
DROP COLUMN "version",
ADD COLUMN     "round" INTEGER NOT NULL DEFAULT 0,
ADD CONSTRAINT "votes_pkey" PRIMARY KEY ("submission_id", "round", "person_id");

ALTER TABLE "votes" ALTER COLUMN "round" DROP DEFAULT;
