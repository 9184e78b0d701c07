-- CreateTable
CREATE TABLE "reference_version" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "digest" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reference_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sources" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "short_title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "date" TEXT,
    "url" TEXT,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editions" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "short_title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "is_default" BOOLEAN NOT NULL,
    "year" INTEGER NOT NULL,
    "note" TEXT,
    "citation_source" TEXT NOT NULL,
    "citation_paragraph" TEXT,
    "citation_line" INTEGER,
    "citation_page" INTEGER,

    CONSTRAINT "editions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nodes" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT,
    "parent_id" TEXT,
    "citation_source" TEXT NOT NULL,
    "citation_paragraph" TEXT,
    "citation_line" INTEGER,
    "citation_page" INTEGER,

    CONSTRAINT "nodes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "titles" (
    "node_id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "status" TEXT NOT NULL,

    CONSTRAINT "titles_pkey" PRIMARY KEY ("node_id","language")
);

-- CreateTable
CREATE TABLE "action_lines" (
    "code" TEXT NOT NULL,
    "node_id" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "category" INTEGER,
    "mapping" TEXT NOT NULL,
    "mapping_note" TEXT,

    CONSTRAINT "action_lines_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "title_variants" (
    "action_line" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "citation_source" TEXT NOT NULL,
    "citation_paragraph" TEXT,
    "citation_line" INTEGER,
    "citation_page" INTEGER,

    CONSTRAINT "title_variants_pkey" PRIMARY KEY ("action_line","position")
);

-- CreateTable
CREATE TABLE "targets" (
    "code" TEXT NOT NULL,
    "node_id" TEXT NOT NULL,
    "goal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "targets_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "indicators" (
    "target" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "ict" BOOLEAN NOT NULL,

    CONSTRAINT "indicators_pkey" PRIMARY KEY ("target","position")
);

-- CreateTable
CREATE TABLE "framework_entries" (
    "node_id" TEXT NOT NULL,
    "parent" TEXT,
    "aliases" TEXT[],
    "period" TEXT,
    "note" TEXT,

    CONSTRAINT "framework_entries_pkey" PRIMARY KEY ("node_id")
);

-- CreateTable
CREATE TABLE "links" (
    "id" INTEGER NOT NULL,
    "relation" TEXT NOT NULL,
    "from_id" TEXT NOT NULL,
    "to_id" TEXT NOT NULL,
    "goal" INTEGER,
    "whole_goal" BOOLEAN NOT NULL,
    "edition_id" TEXT,
    "confidence" TEXT,
    "reason" TEXT,
    "reason_source" TEXT,
    "reason_paragraph" TEXT,
    "flag" TEXT,
    "comparison" TEXT,
    "citation_source" TEXT NOT NULL,
    "citation_paragraph" TEXT,
    "citation_line" INTEGER,
    "citation_page" INTEGER,

    CONSTRAINT "links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roles" (
    "id" INTEGER NOT NULL,
    "action_line" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "roles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meetings" (
    "id" INTEGER NOT NULL,
    "action_line" TEXT NOT NULL,
    "date" DATE,
    "time_as_written" TEXT,
    "zone_as_written" TEXT,
    "start" TEXT,
    "end" TEXT,
    "zone" TEXT,
    "topic" TEXT,
    "organisers" TEXT[],
    "joint_with" TEXT[],
    "url" TEXT,
    "note" TEXT,
    "citation_source" TEXT NOT NULL,
    "citation_paragraph" TEXT,
    "citation_line" INTEGER,
    "citation_page" INTEGER,

    CONSTRAINT "meetings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "awards" (
    "id" INTEGER NOT NULL,
    "action_line" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "project" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "awards_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recommendations" (
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "amendment" TEXT,
    "version" TEXT,
    "edition_year" INTEGER,
    "twin" TEXT,
    "supplements" TEXT,
    "status" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "title" TEXT,
    "action_line" TEXT,
    "section" TEXT NOT NULL,
    "note" TEXT,
    "citation_source" TEXT NOT NULL,
    "citation_paragraph" TEXT,
    "citation_line" INTEGER,
    "citation_page" INTEGER,

    CONSTRAINT "recommendations_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "calendar_entries" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "precision" TEXT NOT NULL,
    "start" DATE NOT NULL,
    "end" DATE,
    "as_written" TEXT NOT NULL,
    "time_as_written" TEXT,
    "zone_as_written" TEXT,
    "start_instant" TEXT,
    "end_instant" TEXT,
    "zone" TEXT,
    "place" TEXT,
    "recurrence" TEXT,
    "action_lines" TEXT[],
    "basis" TEXT NOT NULL,
    "note" TEXT,
    "citation_source" TEXT NOT NULL,
    "citation_paragraph" TEXT,
    "citation_line" INTEGER,
    "citation_page" INTEGER,

    CONSTRAINT "calendar_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figures" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "unit" TEXT NOT NULL,
    "as_of" TEXT NOT NULL,
    "qualifier" TEXT,
    "as_written" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "figures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resolutions" (
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "revision" TEXT,
    "title" TEXT,
    "mandates" TEXT NOT NULL,

    CONSTRAINT "resolutions_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "conflicts" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "topic" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "aspect" TEXT NOT NULL,
    "handling" TEXT NOT NULL,
    "subjects" TEXT[],

    CONSTRAINT "conflicts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conflict_claims" (
    "conflict_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    "as_written" TEXT,
    "citation_source" TEXT NOT NULL,
    "citation_paragraph" TEXT,
    "citation_line" INTEGER,
    "citation_page" INTEGER,

    CONSTRAINT "conflict_claims_pkey" PRIMARY KEY ("conflict_id","position")
);

-- CreateTable
CREATE TABLE "systems" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "tier" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "cadence" TEXT,
    "inputs" TEXT[],
    "outputs" TEXT[],
    "users" TEXT[],
    "rules" TEXT[],

    CONSTRAINT "systems_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citations" (
    "id" INTEGER NOT NULL,
    "source_id" TEXT NOT NULL,
    "paragraph" TEXT,
    "line" INTEGER,
    "page" INTEGER,
    "role_id" INTEGER,
    "award_id" INTEGER,
    "figure_id" TEXT,
    "resolution_key" TEXT,
    "system_id" TEXT,

    CONSTRAINT "citations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claims" (
    "key" TEXT NOT NULL,
    "claimed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "addresses" (
    "platform" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "conversation" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "person_id" TEXT,
    "language" TEXT,
    "zone" TEXT,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "addresses_pkey" PRIMARY KEY ("platform","tenant","conversation")
);

-- CreateIndex
CREATE INDEX "nodes_parent_id_idx" ON "nodes"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "nodes_kind_code_key" ON "nodes"("kind", "code");

-- CreateIndex
CREATE UNIQUE INDEX "action_lines_node_id_key" ON "action_lines"("node_id");

-- CreateIndex
CREATE UNIQUE INDEX "targets_node_id_key" ON "targets"("node_id");

-- CreateIndex
CREATE INDEX "targets_goal_idx" ON "targets"("goal");

-- CreateIndex
CREATE INDEX "links_from_id_edition_id_idx" ON "links"("from_id", "edition_id");

-- CreateIndex
CREATE INDEX "links_to_id_edition_id_idx" ON "links"("to_id", "edition_id");

-- CreateIndex
CREATE INDEX "roles_action_line_idx" ON "roles"("action_line");

-- CreateIndex
CREATE INDEX "meetings_action_line_idx" ON "meetings"("action_line");

-- CreateIndex
CREATE INDEX "awards_action_line_idx" ON "awards"("action_line");

-- CreateIndex
CREATE INDEX "recommendations_id_idx" ON "recommendations"("id");

-- CreateIndex
CREATE INDEX "recommendations_action_line_idx" ON "recommendations"("action_line");

-- CreateIndex
CREATE INDEX "calendar_entries_start_idx" ON "calendar_entries"("start");

-- CreateIndex
CREATE INDEX "figures_key_idx" ON "figures"("key");

-- CreateIndex
CREATE INDEX "citations_role_id_idx" ON "citations"("role_id");

-- CreateIndex
CREATE INDEX "citations_award_id_idx" ON "citations"("award_id");

-- CreateIndex
CREATE INDEX "citations_figure_id_idx" ON "citations"("figure_id");

-- CreateIndex
CREATE INDEX "citations_resolution_key_idx" ON "citations"("resolution_key");

-- CreateIndex
CREATE INDEX "citations_system_id_idx" ON "citations"("system_id");

-- CreateIndex
CREATE INDEX "claims_claimed_at_idx" ON "claims"("claimed_at");

-- AddForeignKey
ALTER TABLE "editions" ADD CONSTRAINT "editions_citation_source_fkey" FOREIGN KEY ("citation_source") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nodes" ADD CONSTRAINT "nodes_citation_source_fkey" FOREIGN KEY ("citation_source") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nodes" ADD CONSTRAINT "nodes_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "nodes"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "titles" ADD CONSTRAINT "titles_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "nodes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_lines" ADD CONSTRAINT "action_lines_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "nodes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "title_variants" ADD CONSTRAINT "title_variants_action_line_fkey" FOREIGN KEY ("action_line") REFERENCES "action_lines"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "title_variants" ADD CONSTRAINT "title_variants_citation_source_fkey" FOREIGN KEY ("citation_source") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "targets" ADD CONSTRAINT "targets_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "nodes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_target_fkey" FOREIGN KEY ("target") REFERENCES "targets"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "framework_entries" ADD CONSTRAINT "framework_entries_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "nodes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "links" ADD CONSTRAINT "links_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "nodes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "links" ADD CONSTRAINT "links_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "nodes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "links" ADD CONSTRAINT "links_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "links" ADD CONSTRAINT "links_citation_source_fkey" FOREIGN KEY ("citation_source") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "links" ADD CONSTRAINT "links_reason_source_fkey" FOREIGN KEY ("reason_source") REFERENCES "sources"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roles" ADD CONSTRAINT "roles_action_line_fkey" FOREIGN KEY ("action_line") REFERENCES "action_lines"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_action_line_fkey" FOREIGN KEY ("action_line") REFERENCES "action_lines"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_citation_source_fkey" FOREIGN KEY ("citation_source") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "awards" ADD CONSTRAINT "awards_action_line_fkey" FOREIGN KEY ("action_line") REFERENCES "action_lines"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_action_line_fkey" FOREIGN KEY ("action_line") REFERENCES "action_lines"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_citation_source_fkey" FOREIGN KEY ("citation_source") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_entries" ADD CONSTRAINT "calendar_entries_citation_source_fkey" FOREIGN KEY ("citation_source") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict_claims" ADD CONSTRAINT "conflict_claims_conflict_id_fkey" FOREIGN KEY ("conflict_id") REFERENCES "conflicts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict_claims" ADD CONSTRAINT "conflict_claims_citation_source_fkey" FOREIGN KEY ("citation_source") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "roles"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_award_id_fkey" FOREIGN KEY ("award_id") REFERENCES "awards"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_figure_id_fkey" FOREIGN KEY ("figure_id") REFERENCES "figures"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_resolution_key_fkey" FOREIGN KEY ("resolution_key") REFERENCES "resolutions"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_system_id_fkey" FOREIGN KEY ("system_id") REFERENCES "systems"("id") ON DELETE SET NULL ON UPDATE CASCADE;
