-- CreateTable
CREATE TABLE "feedback" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "query" JSON NOT NULL,
    "version" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "text" TEXT,
    "given_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feedback_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "feedback_given_at_idx" ON "feedback"("given_at");
