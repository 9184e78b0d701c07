-- CreateTable
CREATE TABLE "process_editions" (
    "id" TEXT NOT NULL,
    "process" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "names" JSON NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'planned',
    "origin" TEXT NOT NULL,
    "leads" JSON NOT NULL,
    "channel" JSON,
    "escalation" JSON NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "process_editions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "phases" (
    "id" TEXT NOT NULL,
    "edition_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "names" JSON NOT NULL,
    "opens" JSON,
    "closes" JSON,
    "opens_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3),
    "as_written" TEXT,
    "place" TEXT,
    "url" TEXT,
    "action_lines" TEXT[],
    "status" TEXT NOT NULL DEFAULT 'planned',
    "accepted" JSON NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "planned_version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "phases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contributions" (
    "id" TEXT NOT NULL,
    "edition_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "owner_platform" TEXT NOT NULL,
    "owner_tenant" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "owner_name" TEXT,
    "action_line" TEXT,
    "sector" TEXT,
    "due" JSON NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'expected',
    "link" TEXT,
    "delivered_at" TIMESTAMPTZ(3),
    "delivered_by" JSON,
    "version" INTEGER NOT NULL DEFAULT 1,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "planned_version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "contributions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscribers" (
    "id" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "conversation" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "thread" TEXT,
    "owner_platform" TEXT NOT NULL,
    "owner_tenant" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "hours" JSON NOT NULL,
    "offsets" TEXT[],
    "opening" BOOLEAN NOT NULL,
    "closing" BOOLEAN NOT NULL,
    "digest" BOOLEAN NOT NULL,
    "muted_until" TIMESTAMPTZ(3),
    "since" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "ended_reason" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "planned_since" TIMESTAMPTZ(3),

    CONSTRAINT "subscribers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscriptions" (
    "subscriber_id" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "subscriptions_pkey" PRIMARY KEY ("subscriber_id","scope","value")
);

-- CreateTable
CREATE TABLE "silences" (
    "subscriber_id" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "by" JSON NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "silences_pkey" PRIMARY KEY ("subscriber_id","subject")
);

-- CreateTable
CREATE TABLE "reminders" (
    "key" TEXT NOT NULL,
    "subscriber_id" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_version" INTEGER NOT NULL,
    "occasion" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "target" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'scheduled',
    "outbox_id" TEXT,

    CONSTRAINT "reminders_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "progress" (
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "progress_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "conversation" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "thread" TEXT,
    "content" TEXT NOT NULL,
    "payload" JSON NOT NULL,
    "urgency" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "not_before" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimed_by" TEXT,
    "claimed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),
    "message_id" TEXT,
    "sent_to" JSON,
    "reason" TEXT,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paces" (
    "name" TEXT NOT NULL,
    "free_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "paces_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "audit" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" JSON,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "edition" TEXT,
    "before" JSON,
    "after" JSON,
    "reason" TEXT,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_feeds" (
    "id" TEXT NOT NULL,
    "token_digest" TEXT NOT NULL,
    "owner_platform" TEXT NOT NULL,
    "owner_tenant" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "scope" JSON NOT NULL,
    "language" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feeds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_profiles" (
    "platform" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "zone" TEXT,
    "language" TEXT,
    "fetched_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_profiles_pkey" PRIMARY KEY ("platform","tenant","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "process_editions_process_label_key" ON "process_editions"("process", "label");

-- CreateIndex
CREATE INDEX "phases_opens_at_idx" ON "phases"("opens_at");

-- CreateIndex
CREATE INDEX "phases_closes_at_idx" ON "phases"("closes_at");

-- CreateIndex
CREATE UNIQUE INDEX "phases_edition_id_key_key" ON "phases"("edition_id", "key");

-- CreateIndex
CREATE INDEX "contributions_edition_id_idx" ON "contributions"("edition_id");

-- CreateIndex
CREATE INDEX "contributions_owner_platform_owner_tenant_owner_id_idx" ON "contributions"("owner_platform", "owner_tenant", "owner_id");

-- CreateIndex
CREATE INDEX "contributions_due_at_idx" ON "contributions"("due_at");

-- CreateIndex
CREATE UNIQUE INDEX "subscribers_platform_tenant_conversation_key" ON "subscribers"("platform", "tenant", "conversation");

-- CreateIndex
CREATE INDEX "subscriptions_scope_value_idx" ON "subscriptions"("scope", "value");

-- CreateIndex
CREATE INDEX "reminders_state_at_idx" ON "reminders"("state", "at");

-- CreateIndex
CREATE INDEX "reminders_subscriber_id_state_hour_idx" ON "reminders"("subscriber_id", "state", "hour");

-- CreateIndex
CREATE INDEX "reminders_subject_kind_subject_state_idx" ON "reminders"("subject_kind", "subject", "state");

-- CreateIndex
CREATE INDEX "reminders_outbox_id_idx" ON "reminders"("outbox_id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_key_key" ON "outbox"("key");

-- CreateIndex
CREATE INDEX "outbox_state_urgency_created_at_idx" ON "outbox"("state", "urgency" DESC, "created_at");

-- CreateIndex
CREATE INDEX "outbox_platform_tenant_conversation_state_idx" ON "outbox"("platform", "tenant", "conversation", "state");

-- CreateIndex
CREATE INDEX "audit_at_idx" ON "audit"("at");

-- CreateIndex
CREATE INDEX "audit_subject_idx" ON "audit"("subject");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feeds_token_digest_key" ON "calendar_feeds"("token_digest");

-- CreateIndex
CREATE INDEX "calendar_feeds_owner_platform_owner_tenant_owner_id_idx" ON "calendar_feeds"("owner_platform", "owner_tenant", "owner_id");

-- AddForeignKey
ALTER TABLE "phases" ADD CONSTRAINT "phases_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "process_editions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "process_editions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscribers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "silences" ADD CONSTRAINT "silences_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscribers"("id") ON DELETE CASCADE ON UPDATE CASCADE;
