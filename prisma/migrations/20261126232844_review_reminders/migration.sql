-- CreateTable
CREATE TABLE "review_reminders" (
    "submission_id" INTEGER NOT NULL,
    "round" INTEGER NOT NULL,
    "person_id" TEXT NOT NULL,
    "step" INTEGER NOT NULL,

    CONSTRAINT "review_reminders_pkey" PRIMARY KEY ("submission_id","round","person_id","step")
);
