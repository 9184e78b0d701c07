-- CreateTable
CREATE TABLE "conversations" (
    "key" TEXT NOT NULL,
    "query" JSON NOT NULL,
    "language" TEXT,
    "written_in" TEXT,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversations_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "conversations_expires_idx" ON "conversations"("expires");
