-- CreateIndex
CREATE INDEX "subscribers_status_planned_since_id_idx" ON "subscribers"("status", "planned_since", "id");
