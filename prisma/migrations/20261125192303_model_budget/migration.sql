-- CreateTable
CREATE TABLE "model_usage" (
    "day" DATE NOT NULL,
    "calls" INTEGER NOT NULL,
    "tokens" INTEGER NOT NULL,

    CONSTRAINT "model_usage_pkey" PRIMARY KEY ("day")
);
