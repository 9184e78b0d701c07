-- The index of words also knows which country, action lines and goals an entry is about, so that words among these are found
-- without looking at all entries that have the words. Words of a search have no spaces in them, these have.
CREATE FUNCTION "searchable"("fields" jsonb, "lines" text[], "goals" text[], "country" text) RETURNS tsvector AS $$
    -- Nobody is found by their mail address.
    SELECT jsonb_to_tsvector('english', "fields" - 'contact', '["string"]') || array_to_tsvector(
        ARRAY['country ' || left(coalesce("country", ''), 200)]
        || array(SELECT 'line ' || line FROM unnest("lines") AS line)
        || array(SELECT 'goal ' || goal FROM unnest("goals") AS goal))
$$ LANGUAGE sql IMMUTABLE PARALLEL SAFE;

ALTER TABLE "submissions" DROP COLUMN "search";
ALTER TABLE "submissions" ADD COLUMN "search" tsvector GENERATED ALWAYS AS
    ("searchable"("fields"::jsonb, "lines", "goals", "country_key")) STORED;

-- CreateIndex
CREATE INDEX "submissions_search_idx" ON "submissions" USING GIN ("search");
