CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL
);

CREATE TABLE "Creditor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisationNumber" TEXT,
    "country" TEXT,
    CONSTRAINT "Creditor_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "Debtor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "creditorId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT,
    "kind" TEXT,
    "country" TEXT,
    "organisationNumber" TEXT,
    "customerNumber" TEXT,
    "email" TEXT,
    "street" TEXT,
    "postalCode" TEXT,
    "city" TEXT,
    CONSTRAINT "Debtor_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Debtor_creditorId_fkey" FOREIGN KEY ("creditorId") REFERENCES "Creditor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "PolicyVersion" (
    "organisationId" TEXT NOT NULL,
    "creditorId" TEXT,
    "policyId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "stepCount" INTEGER NOT NULL,
    "effectiveFrom" TEXT NOT NULL,
    "publishedAt" TEXT NOT NULL,
    PRIMARY KEY ("organisationId", "policyId", "version"),
    CONSTRAINT "PolicyVersion_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PolicyVersion_creditorId_fkey" FOREIGN KEY ("creditorId") REFERENCES "Creditor" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE TABLE "Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "creditorId" TEXT NOT NULL,
    "debtorId" TEXT NOT NULL,
    "invoiceNumber" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "originalMinor" BIGINT NOT NULL,
    "outstandingMinor" BIGINT NOT NULL,
    "issuedOn" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "paymentReference" TEXT,
    "searchText" TEXT NOT NULL,
    "jurisdiction" TEXT,
    "policyId" TEXT,
    "policyVersion" INTEGER,
    "eventCount" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "ending" TEXT,
    "endedOn" TEXT,
    "isDirty" BOOLEAN NOT NULL,
    "reviewOn" TEXT,
    "decidedOn" TEXT,
    "nextStep" TEXT,
    "nextKind" TEXT,
    "nextOn" TEXT,
    "nextWhy" TEXT,
    "blockers" TEXT NOT NULL DEFAULT '[]',
    CONSTRAINT "Claim_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_creditorId_fkey" FOREIGN KEY ("creditorId") REFERENCES "Creditor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_debtorId_fkey" FOREIGN KEY ("debtorId") REFERENCES "Debtor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_organisationId_policyId_policyVersion_fkey" FOREIGN KEY ("organisationId", "policyId", "policyVersion") REFERENCES "PolicyVersion" ("organisationId", "policyId", "version") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "ClaimEvent" (
    "claimId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "organisationId" TEXT NOT NULL,
    "creditorId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    "recordedAt" TEXT NOT NULL,
    "externalKey" TEXT,
    PRIMARY KEY ("claimId", "seq"),
    CONSTRAINT "ClaimEvent_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ClaimEvent_creditorId_fkey" FOREIGN KEY ("creditorId") REFERENCES "Creditor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ClaimEvent_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "ImportBatch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "creditorId" TEXT,
    "fileName" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "counts" TEXT NOT NULL,
    "importedAt" TEXT NOT NULL,
    CONSTRAINT "ImportBatch_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ImportBatch_creditorId_fkey" FOREIGN KEY ("creditorId") REFERENCES "Creditor" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE TABLE "Decision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "creditorId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    CONSTRAINT "Decision_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_creditorId_fkey" FOREIGN KEY ("creditorId") REFERENCES "Creditor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "OutboxAction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "creditorId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "decidedOn" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "releasedAt" TEXT,
    "sentOn" TEXT,
    "contentHash" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    CONSTRAINT "OutboxAction_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OutboxAction_creditorId_fkey" FOREIGN KEY ("creditorId") REFERENCES "Creditor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OutboxAction_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OutboxAction_id_fkey" FOREIGN KEY ("id") REFERENCES "Decision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "Run" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "creditorId" TEXT,
    "asOf" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "cursor" TEXT,
    "total" INTEGER NOT NULL,
    "counters" TEXT NOT NULL,
    "problems" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "pid" INTEGER NOT NULL,
    "instance" TEXT NOT NULL,
    "startedAt" TEXT NOT NULL,
    "heartbeatAt" TEXT NOT NULL,
    "finishedAt" TEXT,
    CONSTRAINT "Run_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Run_creditorId_fkey" FOREIGN KEY ("creditorId") REFERENCES "Creditor" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE UNIQUE INDEX "Creditor_organisationId_key_key" ON "Creditor"("organisationId", "key");
CREATE UNIQUE INDEX "Debtor_creditorId_key_key" ON "Debtor"("creditorId", "key");
CREATE UNIQUE INDEX "Claim_organisationId_creditorId_invoiceNumber_key" ON "Claim"("organisationId", "creditorId", "invoiceNumber");
CREATE INDEX "Claim_organisationId_isDirty_idx" ON "Claim"("organisationId", "isDirty");
CREATE INDEX "Claim_organisationId_reviewOn_idx" ON "Claim"("organisationId", "reviewOn");
CREATE INDEX "Claim_organisationId_policyId_policyVersion_idx" ON "Claim"("organisationId", "policyId", "policyVersion");
CREATE INDEX "Claim_organisationId_invoiceNumber_idx" ON "Claim"("organisationId", "invoiceNumber");
CREATE INDEX "Claim_debtorId_idx" ON "Claim"("debtorId");
CREATE UNIQUE INDEX "ClaimEvent_organisationId_externalKey_key" ON "ClaimEvent"("organisationId", "externalKey");
CREATE INDEX "ImportBatch_organisationId_importedAt_idx" ON "ImportBatch"("organisationId", "importedAt");
CREATE INDEX "Decision_claimId_idx" ON "Decision"("claimId");
CREATE INDEX "OutboxAction_organisationId_status_dueOn_idx" ON "OutboxAction"("organisationId", "status", "dueOn");
CREATE INDEX "OutboxAction_claimId_idx" ON "OutboxAction"("claimId");
CREATE INDEX "Run_organisationId_startedAt_idx" ON "Run"("organisationId", "startedAt");

-- At most one run at a time for an organisation, whichever process starts it.
CREATE UNIQUE INDEX "Run_single_flight" ON "Run"("organisationId") WHERE "status" = 'running';

-- The log is append-only: what happened is never edited or taken out.
CREATE TRIGGER "ClaimEvent_never_changed" BEFORE UPDATE ON "ClaimEvent"
BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
CREATE TRIGGER "ClaimEvent_never_deleted" BEFORE DELETE ON "ClaimEvent"
BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;

-- The tenant everything belongs to until there are others.
INSERT INTO "Organisation" ("id", "name", "createdAt") VALUES ('default', 'Default', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
