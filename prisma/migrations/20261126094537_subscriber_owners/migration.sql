-- CreateIndex
CREATE INDEX "subscribers_owner_platform_owner_tenant_owner_id_idx" ON "subscribers"("owner_platform", "owner_tenant", "owner_id");
