-- What a passage is found by: its words, those of the headings above it, and what narrows a search. Words of a search have no
-- spaces in them, as these have.
CREATE FUNCTION "passage_words"("text" text, "section" text[], "line" text, "document" integer, "years" integer[]) RETURNS tsvector AS $$
    SELECT setweight(to_tsvector('english', "text"), 'A') || to_tsvector('english', array_to_string("section", ' '))
        || array_to_tsvector(ARRAY['document ' || "document", 'line ' || coalesce("line", '')]
            || array(SELECT 'year ' || year FROM unnest("years") AS year))
$$ LANGUAGE sql IMMUTABLE PARALLEL SAFE;

-- CreateTable
CREATE TABLE "documents" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "language" TEXT,
    "date" TEXT,
    "digest" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passages" (
    "id" SERIAL NOT NULL,
    "document_id" INTEGER NOT NULL,
    "locator" TEXT NOT NULL,
    "number" INTEGER,
    "section" TEXT[],
    "line" TEXT,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "years" INTEGER[],
    "search" tsvector GENERATED ALWAYS AS
        ("passage_words"("text", "section", "line", "document_id", "years")) STORED,

    CONSTRAINT "passages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "drafts" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT,
    "subject" JSON NOT NULL,
    "language" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 0,
    "requested_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "original_id" INTEGER,
    "approved_by" TEXT,
    "approved_at" TIMESTAMPTZ(3),
    "approved_version" INTEGER,
    "approved_reason" TEXT,
    "request_key" TEXT,

    CONSTRAINT "drafts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_versions" (
    "draft_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "how" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "content" JSON NOT NULL,

    CONSTRAINT "draft_versions_pkey" PRIMARY KEY ("draft_id","version")
);

-- CreateTable
CREATE TABLE "model_calls" (
    "id" SERIAL NOT NULL,
    "draft_id" INTEGER NOT NULL,
    "person_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "model" TEXT NOT NULL,
    "prompt" TEXT,
    "output" TEXT,
    "tokens" INTEGER NOT NULL,

    CONSTRAINT "model_calls_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "documents_digest_key" ON "documents"("digest");

-- CreateIndex
CREATE UNIQUE INDEX "documents_name_edition_key" ON "documents"("name", "edition");

-- CreateIndex
CREATE INDEX "passages_line_document_id_id_idx" ON "passages"("line", "document_id", "id");

-- CreateIndex
CREATE INDEX "passages_search_idx" ON "passages" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "passages_document_id_locator_key" ON "passages"("document_id", "locator");

-- CreateIndex
CREATE UNIQUE INDEX "drafts_request_key_key" ON "drafts"("request_key");

-- CreateIndex
CREATE INDEX "drafts_state_id_idx" ON "drafts"("state", "id");

-- CreateIndex
CREATE INDEX "drafts_requested_by_id_idx" ON "drafts"("requested_by", "id");

-- CreateIndex
CREATE INDEX "model_calls_person_id_at_idx" ON "model_calls"("person_id", "at");

-- CreateIndex
CREATE INDEX "model_calls_draft_id_idx" ON "model_calls"("draft_id");

-- CreateIndex
CREATE INDEX "model_calls_at_idx" ON "model_calls"("at");

-- AddForeignKey
ALTER TABLE "passages" ADD CONSTRAINT "passages_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_versions" ADD CONSTRAINT "draft_versions_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "drafts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "draft_links" (
    "digest" TEXT NOT NULL,
    "draft_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_links_pkey" PRIMARY KEY ("digest")
);

-- CreateIndex
CREATE INDEX "draft_links_expires_idx" ON "draft_links"("expires");

-- What Prisma's schema cannot say.
ALTER TABLE "documents" ADD CONSTRAINT "documents_edition" CHECK ("edition" > 0);
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_state" CHECK ("state" IN ('draft', 'approved', 'published', 'discarded'));
-- Nothing is approved or published without a person, and only as it was when they approved it.
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_approved" CHECK (
    ("state" IN ('approved', 'published')) = ("approved_by" IS NOT NULL AND "approved_at" IS NOT NULL
        AND "approved_version" IS NOT NULL)
    AND ("approved_version" IS NULL OR "approved_version" = "version"));
