-- AlterTable
ALTER TABLE "calendar_entries" ADD COLUMN     "phase" INTEGER,
ADD COLUMN     "process_id" TEXT;

-- CreateTable
CREATE TABLE "processes" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "system_id" TEXT NOT NULL,
    "citation_source" TEXT NOT NULL,
    "citation_paragraph" TEXT,
    "citation_line" INTEGER,
    "citation_page" INTEGER,

    CONSTRAINT "processes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "process_names" (
    "process_id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "status" TEXT NOT NULL,

    CONSTRAINT "process_names_pkey" PRIMARY KEY ("process_id","language")
);

-- CreateIndex
CREATE INDEX "processes_system_id_idx" ON "processes"("system_id");

-- CreateIndex
CREATE INDEX "calendar_entries_process_id_idx" ON "calendar_entries"("process_id");

-- AddForeignKey
ALTER TABLE "calendar_entries" ADD CONSTRAINT "calendar_entries_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "processes"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "processes" ADD CONSTRAINT "processes_citation_source_fkey" FOREIGN KEY ("citation_source") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "processes" ADD CONSTRAINT "processes_system_id_fkey" FOREIGN KEY ("system_id") REFERENCES "systems"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process_names" ADD CONSTRAINT "process_names_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "processes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
