-- AlterTable
ALTER TABLE "citations" ADD COLUMN     "rule_id" TEXT;

-- CreateTable
CREATE TABLE "rules" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "system_id" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "edition" TEXT,

    CONSTRAINT "rules_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "rules_system_id_idx" ON "rules"("system_id");

-- CreateIndex
CREATE INDEX "citations_rule_id_idx" ON "citations"("rule_id");

-- AddForeignKey
ALTER TABLE "rules" ADD CONSTRAINT "rules_system_id_fkey" FOREIGN KEY ("system_id") REFERENCES "systems"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "rules"("id") ON DELETE SET NULL ON UPDATE CASCADE;
