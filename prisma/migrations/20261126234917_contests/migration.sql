-- CreateTable
CREATE TABLE "contests" (
    "edition" TEXT NOT NULL,
    "scoring" TEXT NOT NULL DEFAULT 'not open',

    CONSTRAINT "contests_pkey" PRIMARY KEY ("edition")
);

-- CreateTable
CREATE TABLE "standings" (
    "submission_id" INTEGER NOT NULL,
    "votes" INTEGER,
    "standing" TEXT NOT NULL DEFAULT 'nominated',

    CONSTRAINT "standings_pkey" PRIMARY KEY ("submission_id")
);

-- CreateTable
CREATE TABLE "expert_scores" (
    "submission_id" INTEGER NOT NULL,
    "person_id" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "points" INTEGER NOT NULL,

    CONSTRAINT "expert_scores_pkey" PRIMARY KEY ("submission_id","person_id","criterion")
);

-- What the types say holds in the database as well.
ALTER TABLE "contests" ADD CONSTRAINT "contests_scoring_check" CHECK (scoring IN ('not open', 'open', 'closed'));
ALTER TABLE "standings"
  ADD CONSTRAINT "standings_standing_check" CHECK (standing IN ('nominated', 'finalist', 'winner')),
  ADD CONSTRAINT "standings_votes_check" CHECK (votes >= 0);
ALTER TABLE "expert_scores"
  ADD CONSTRAINT "expert_scores_points_check" CHECK (points BETWEEN 1 AND 10),
  ADD CONSTRAINT "expert_scores_criterion_check" CHECK (criterion IN ('linkage', 'impact', 'partners', 'challenges'));
