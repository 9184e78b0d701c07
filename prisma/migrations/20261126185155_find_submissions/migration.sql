-- AlterTable
ALTER TABLE "submissions" ADD COLUMN     "bands" INTEGER[],
ADD COLUMN     "country_key" TEXT,
ADD COLUMN     "entity_type" TEXT,
ADD COLUMN     "goals" TEXT[],
ADD COLUMN     "import_key" TEXT,
ADD COLUMN     "region" TEXT,
-- Nobody is found by their mail address.
ADD COLUMN     "search" tsvector GENERATED ALWAYS AS
    (jsonb_to_tsvector('english', "fields"::jsonb - 'contact', '["string"]')) STORED,
ADD COLUMN     "targets" TEXT[],
ADD COLUMN     "year" INTEGER;

-- CreateTable
CREATE TABLE "submission_facets" (
    "line" TEXT NOT NULL,
    "goal" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "submission_id" INTEGER NOT NULL,
    "is_public" BOOLEAN NOT NULL,

    CONSTRAINT "submission_facets_pkey" PRIMARY KEY ("line","goal","country","is_public","submission_id")
);

-- CreateTable
CREATE TABLE "submission_counts" (
    "is_public" BOOLEAN NOT NULL,
    "line" TEXT NOT NULL,
    "goal" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "entries" INTEGER NOT NULL,

    CONSTRAINT "submission_counts_pkey" PRIMARY KEY ("is_public","line","goal","country")
);

-- CreateIndex
CREATE INDEX "submission_facets_line_goal_submission_id_idx" ON "submission_facets"("line", "goal", "submission_id");

-- CreateIndex
CREATE UNIQUE INDEX "submissions_import_key_key" ON "submissions"("import_key");

-- CreateIndex
CREATE INDEX "submissions_decided_by_idx" ON "submissions"("decided_by");

-- CreateIndex
CREATE INDEX "submissions_country_key_id_idx" ON "submissions"("country_key", "id");

-- CreateIndex
CREATE INDEX "submissions_year_id_idx" ON "submissions"("year", "id");

-- CreateIndex
CREATE INDEX "submissions_search_idx" ON "submissions" USING GIN ("search");

-- CreateIndex
CREATE INDEX "submissions_bands_idx" ON "submissions" USING GIN ("bands");

-- CreateIndex
CREATE INDEX "submissions_targets_idx" ON "submissions" USING GIN ("targets");

-- What Prisma's schema cannot say.

-- Entries of registers that were published before they came here begin as published, and nobody here decided on them.
ALTER TABLE "submissions" DROP CONSTRAINT "submissions_decided";
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_decided" CHECK ("import_key" IS NOT NULL OR
    ("state" IN ('approved', 'rejected', 'published')) = ("decided_by" IS NOT NULL AND "decided_at" IS NOT NULL AND "before" IS NOT NULL));

CREATE OR REPLACE FUNCTION "check_new_submission"() RETURNS trigger AS $$
BEGIN
    IF NEW."version" <> 1 OR NOT (NEW."state" = 'draft' OR (NEW."state" = 'published' AND NEW."import_key" IS NOT NULL)) THEN
        RAISE EXCEPTION 'a submission begins as a draft' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$ LANGUAGE plpgsql;

-- Facets and counts follow the submissions, a statement at a time. Counts are changed in the order of their keys, so that
-- no two statements wait for each other. What was never sent in is in neither. Whoever writes names no line or goal twice.
CREATE FUNCTION "count_new_submissions"() RETURNS trigger AS $$
BEGIN
    INSERT INTO "submission_facets" ("line", "goal", "country", "submission_id", "is_public")
    SELECT line, goal, coalesce("country_key", ''), "id", "state" = 'published'
    FROM added, unnest(array_append("lines", '')) AS line, unnest(array_append("goals", '')) AS goal
    WHERE "submitted_at" IS NOT NULL;
    INSERT INTO "submission_counts" AS held ("is_public", "line", "goal", "country", "entries")
    SELECT shelf, line, goal, country, count(*)::int
    FROM added, unnest(array_append("lines", '')) AS line, unnest(array_append("goals", '')) AS goal,
        unnest(ARRAY['', "country_key"]) AS country, unnest(ARRAY[false, true]) AS shelf
    WHERE "submitted_at" IS NOT NULL AND (NOT shelf OR "state" = 'published')
        AND (country = '' OR line = '' AND goal = '' AND country IS NOT NULL)
    GROUP BY shelf, line, goal, country
    ORDER BY shelf, line, goal, country
    ON CONFLICT ("is_public", "line", "goal", "country") DO UPDATE SET "entries" = held."entries" + excluded."entries";
    RETURN NULL;
END
$$ LANGUAGE plpgsql;

CREATE FUNCTION "count_changed_submissions"() RETURNS trigger AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM gone JOIN added USING ("id")
        WHERE (gone."submitted_at" IS NULL, gone."state" = 'published', gone."lines", gone."goals", gone."country_key")
            IS DISTINCT FROM (added."submitted_at" IS NULL, added."state" = 'published', added."lines", added."goals", added."country_key")
    ) THEN
        RETURN NULL;
    END IF;
    DELETE FROM "submission_facets" AS facet USING gone, unnest(array_append("lines", '')) AS line_, unnest(array_append("goals", '')) AS goal_
    WHERE facet."line" = line_ AND facet."goal" = goal_ AND facet."country" = coalesce("country_key", '')
        AND facet."submission_id" = gone."id";
    INSERT INTO "submission_facets" ("line", "goal", "country", "submission_id", "is_public")
    SELECT line, goal, coalesce("country_key", ''), "id", "state" = 'published'
    FROM added, unnest(array_append("lines", '')) AS line, unnest(array_append("goals", '')) AS goal
    WHERE "submitted_at" IS NOT NULL;
    INSERT INTO "submission_counts" AS held ("is_public", "line", "goal", "country", "entries")
    SELECT shelf, line, goal, country, sum(change)::int
    FROM (
        SELECT shelf, line, goal, country, change
        FROM (
            SELECT "lines", "goals", "country_key", "state", 1 AS change FROM added WHERE "submitted_at" IS NOT NULL
            UNION ALL
            SELECT "lines", "goals", "country_key", "state", -1 FROM gone WHERE "submitted_at" IS NOT NULL
        ) AS both_, unnest(array_append("lines", '')) AS line, unnest(array_append("goals", '')) AS goal,
            unnest(ARRAY['', "country_key"]) AS country, unnest(ARRAY[false, true]) AS shelf
        WHERE (NOT shelf OR "state" = 'published') AND (country = '' OR line = '' AND goal = '' AND country IS NOT NULL)
    ) AS changes
    GROUP BY shelf, line, goal, country HAVING sum(change) <> 0
    ORDER BY shelf, line, goal, country
    ON CONFLICT ("is_public", "line", "goal", "country") DO UPDATE SET "entries" = held."entries" + excluded."entries";
    RETURN NULL;
END
$$ LANGUAGE plpgsql;

CREATE TRIGGER "submissions_are_counted" AFTER INSERT ON "submissions"
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "count_new_submissions"();
CREATE TRIGGER "changes_of_submissions_are_counted" AFTER UPDATE ON "submissions"
    REFERENCING OLD TABLE AS gone NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "count_changed_submissions"();

-- What was there before: its columns from what was written in it, and with them its facets and counts.
UPDATE "submissions" SET
    "version" = "version" + 1,
    "goals" = coalesce((SELECT array_agg(goal) FROM jsonb_array_elements_text(
        CASE jsonb_typeof("fields"::jsonb -> 'goals') WHEN 'array' THEN "fields"::jsonb -> 'goals' ELSE '[]' END) AS goal), '{}'),
    "region" = nullif("fields" ->> 'region', ''),
    "entity_type" = nullif("fields" ->> 'entityType', ''),
    "country_key" = nullif(lower("fields" ->> 'country'), ''),
    "year" = extract(year FROM coalesce("submitted_at", "created_at"))::int;
