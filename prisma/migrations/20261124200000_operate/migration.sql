-- What lists of claims ask of a claim's state. Nothing is stored twice: both are read out of the state.
ALTER TABLE "Claim" ADD COLUMN "isDisputed" BOOLEAN
  GENERATED ALWAYS AS (json_extract("state", '$.isDisputed')) VIRTUAL;
ALTER TABLE "Claim" ADD COLUMN "heldUntil" TEXT
  GENERATED ALWAYS AS (CASE WHEN json_type("state", '$.hold') = 'object'
    THEN coalesce(json_extract("state", '$.hold.until'), '9999-12-31') END) VIRTUAL;

-- Whether the creditor wants no dunning of a debtor; new claims on them begin so.
ALTER TABLE "Debtor" ADD COLUMN "isStopped" BOOLEAN NOT NULL DEFAULT 0;

-- What became of a file that somebody handed in, and who did.
ALTER TABLE "ImportBatch" ADD COLUMN "status" TEXT NOT NULL DEFAULT 'imported';
ALTER TABLE "ImportBatch" ADD COLUMN "byteCount" INTEGER;
ALTER TABLE "ImportBatch" ADD COLUMN "notes" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "ImportBatch" ADD COLUMN "importedBy" TEXT;
ALTER TABLE "ImportBatch" ADD COLUMN "importedByKind" TEXT;
CREATE INDEX "ImportBatch_organisationId_contentHash_idx" ON "ImportBatch"("organisationId", "contentHash");

-- A list of claims is filtered, sorted and counted in this index, without reading the claims.
CREATE INDEX "Claim_list_idx" ON "Claim"("organisationId", "dueOn", "id", "ending", "nextOn", "nextKind",
  "decidedOn", "outstandingMinor", "jurisdiction", "currency", "policyId", "policyVersion", "creditorId",
  "debtorId", "invoiceNumber");
CREATE INDEX "Claim_disputed_idx" ON "Claim"("organisationId", "dueOn", "id") WHERE "isDisputed" = 1;
CREATE INDEX "Claim_held_idx" ON "Claim"("organisationId", "heldUntil") WHERE "heldUntil" IS NOT NULL;
CREATE INDEX "OutboxAction_organisationId_decidedOn_idx" ON "OutboxAction"("organisationId", "decidedOn" DESC, "id");
