-- What was done, by whom: one entry for each transaction that changed something, each sealed with the one before.
CREATE TABLE "AuditEntry" (
    "organisationId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT,
    "data" TEXT NOT NULL,
    "coveredCount" INTEGER NOT NULL,
    "coveredHash" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    PRIMARY KEY ("organisationId", "seq"),
    CONSTRAINT "AuditEntry_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- The newest entry of each log, under a seal of its own: a log that lost its end no longer fits it.
CREATE TABLE "AuditHead" (
    "organisationId" TEXT NOT NULL PRIMARY KEY,
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "seal" TEXT NOT NULL,
    CONSTRAINT "AuditHead_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- The law as it read when decisions rested on it. The law is nobody's own, so it has no organisation.
CREATE TABLE "LawSnapshot" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "country" TEXT NOT NULL,
    "release" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "keptAt" TEXT NOT NULL
);

CREATE TABLE "PolicyDraft" (
    "organisationId" TEXT NOT NULL,
    "policyId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "basedOn" INTEGER,
    "authors" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    PRIMARY KEY ("organisationId", "policyId"),
    CONSTRAINT "PolicyDraft_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "DraftRevision" (
    "organisationId" TEXT NOT NULL,
    "policyId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "savedBy" TEXT NOT NULL,
    "savedAt" TEXT NOT NULL,
    PRIMARY KEY ("organisationId", "policyId", "revision"),
    CONSTRAINT "DraftRevision_organisationId_policyId_fkey" FOREIGN KEY ("organisationId", "policyId") REFERENCES "PolicyDraft" ("organisationId", "policyId") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "Submission" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "policyId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "basedOn" INTEGER,
    "hash" TEXT NOT NULL,
    "lawHash" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "authors" TEXT NOT NULL,
    "note" TEXT,
    "status" TEXT NOT NULL,
    "submittedBy" TEXT NOT NULL,
    "submittedAt" TEXT NOT NULL,
    "closedAt" TEXT,
    CONSTRAINT "Submission_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "Verdict" (
    "submissionId" TEXT NOT NULL,
    "reviewerId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "givenAt" TEXT NOT NULL,
    "auditSeq" INTEGER NOT NULL,
    PRIMARY KEY ("submissionId", "reviewerId"),
    CONSTRAINT "Verdict_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Verdict_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "ReviewComment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "policyId" TEXT NOT NULL,
    "submissionId" TEXT,
    "step" TEXT,
    "field" TEXT,
    "text" TEXT NOT NULL,
    "writtenBy" TEXT NOT NULL,
    "writtenAt" TEXT NOT NULL,
    "resolvedBy" TEXT,
    "resolvedAt" TEXT,
    CONSTRAINT "ReviewComment_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReviewComment_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- The end of a version: no new claims from a day on. Claims that are on it stay.
CREATE TABLE "PolicyRetirement" (
    "organisationId" TEXT NOT NULL,
    "policyId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "from" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "retiredBy" TEXT NOT NULL,
    "retiredAt" TEXT NOT NULL,
    "auditSeq" INTEGER NOT NULL,
    PRIMARY KEY ("organisationId", "policyId", "version"),
    CONSTRAINT "PolicyRetirement_version_fkey" FOREIGN KEY ("organisationId", "policyId", "version") REFERENCES "PolicyVersion" ("organisationId", "policyId", "version") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- Which policy somebody chose for a creditor, a debtor or a claim. The newest of a subject counts; one
-- without a policy takes the choice back.
CREATE TABLE "PolicyAssignment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "policyId" TEXT,
    "from" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "madeBy" TEXT NOT NULL,
    "madeAt" TEXT NOT NULL,
    "auditSeq" INTEGER NOT NULL,
    CONSTRAINT "PolicyAssignment_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- Claims that were moved to another policy version together, and what became of each.
CREATE TABLE "ClaimMove" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "policyId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "movedBy" TEXT NOT NULL,
    "movedAt" TEXT NOT NULL,
    "undoneBy" TEXT,
    "undoneAt" TEXT,
    CONSTRAINT "ClaimMove_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "MovedClaim" (
    "moveId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "why" TEXT,
    "fromPolicyId" TEXT,
    "fromVersion" INTEGER,
    "fromPosition" TEXT NOT NULL,
    "toPosition" TEXT,
    PRIMARY KEY ("moveId", "claimId"),
    CONSTRAINT "MovedClaim_moveId_fkey" FOREIGN KEY ("moveId") REFERENCES "ClaimMove" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MovedClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

ALTER TABLE "Organisation" ADD COLUMN "retentionDays" INTEGER NOT NULL DEFAULT 1827;

ALTER TABLE "PolicyVersion" ADD COLUMN "contentHash" TEXT;
ALTER TABLE "PolicyVersion" ADD COLUMN "lawHash" TEXT;
ALTER TABLE "PolicyVersion" ADD COLUMN "scenarios" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "PolicyVersion" ADD COLUMN "authors" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "PolicyVersion" ADD COLUMN "approvedBy" TEXT;
ALTER TABLE "PolicyVersion" ADD COLUMN "publishedBy" TEXT NOT NULL DEFAULT 'release';
ALTER TABLE "PolicyVersion" ADD COLUMN "submissionId" TEXT REFERENCES "Submission" ("id");
ALTER TABLE "PolicyVersion" ADD COLUMN "supersedes" INTEGER;
ALTER TABLE "PolicyVersion" ADD COLUMN "auditSeq" INTEGER;

ALTER TABLE "ClaimEvent" ADD COLUMN "salt" TEXT;
ALTER TABLE "ClaimEvent" ADD COLUMN "auditSeq" INTEGER;

ALTER TABLE "Decision" ADD COLUMN "afterSeq" INTEGER;
ALTER TABLE "Decision" ADD COLUMN "policyId" TEXT;
ALTER TABLE "Decision" ADD COLUMN "policyVersion" INTEGER;
ALTER TABLE "Decision" ADD COLUMN "lawHash" TEXT REFERENCES "LawSnapshot" ("hash");
ALTER TABLE "Decision" ADD COLUMN "auditSeq" INTEGER;

ALTER TABLE "Debtor" ADD COLUMN "erasedOn" TEXT;

CREATE INDEX "AuditEntry_organisationId_kind_idx" ON "AuditEntry"("organisationId", "kind");
CREATE INDEX "AuditEntry_organisationId_subject_idx" ON "AuditEntry"("organisationId", "subject");
CREATE INDEX "Submission_organisationId_policyId_idx" ON "Submission"("organisationId", "policyId");
CREATE INDEX "ReviewComment_organisationId_policyId_idx" ON "ReviewComment"("organisationId", "policyId");
CREATE INDEX "PolicyAssignment_organisationId_scope_subjectId_idx" ON "PolicyAssignment"("organisationId", "scope", "subjectId");
CREATE INDEX "MovedClaim_claimId_idx" ON "MovedClaim"("claimId");
CREATE INDEX "ClaimEvent_organisationId_auditSeq_idx" ON "ClaimEvent"("organisationId", "auditSeq");
CREATE INDEX "Decision_organisationId_auditSeq_idx" ON "Decision"("organisationId", "auditSeq");

-- One policy is looked at by reviewers at a time, in one form.
CREATE UNIQUE INDEX "Submission_single_open" ON "Submission"("organisationId", "policyId") WHERE "status" IN ('open', 'approved');

-- What happened is never edited or taken out. Of an event only its free texts can go, when the debtor's
-- personal data is erased; the row keeps the hash of what they said.
DROP TRIGGER "ClaimEvent_never_changed";
CREATE TRIGGER "ClaimEvent_never_changed" BEFORE UPDATE ON "ClaimEvent"
WHEN NOT (NEW."salt" IS NULL AND OLD."salt" IS NOT NULL AND NEW."claimId" = OLD."claimId" AND NEW."seq" = OLD."seq"
  AND NEW."organisationId" = OLD."organisationId" AND NEW."creditorId" = OLD."creditorId" AND NEW."type" = OLD."type"
  AND NEW."on" = OLD."on" AND NEW."recordedAt" = OLD."recordedAt" AND NEW."externalKey" IS OLD."externalKey"
  AND NEW."auditSeq" IS OLD."auditSeq")
BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
CREATE TRIGGER "AuditEntry_never_changed" BEFORE UPDATE ON "AuditEntry"
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER "AuditEntry_never_deleted" BEFORE DELETE ON "AuditEntry"
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER "PolicyVersion_never_changed" BEFORE UPDATE ON "PolicyVersion"
BEGIN SELECT RAISE(ABORT, 'a published version is frozen'); END;
CREATE TRIGGER "PolicyVersion_never_deleted" BEFORE DELETE ON "PolicyVersion"
BEGIN SELECT RAISE(ABORT, 'a published version is frozen'); END;
CREATE TRIGGER "Decision_never_changed" BEFORE UPDATE ON "Decision"
BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;
CREATE TRIGGER "Decision_never_deleted" BEFORE DELETE ON "Decision"
BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;
CREATE TRIGGER "Verdict_never_changed" BEFORE UPDATE ON "Verdict"
BEGIN SELECT RAISE(ABORT, 'a verdict stands'); END;
CREATE TRIGGER "Verdict_never_deleted" BEFORE DELETE ON "Verdict"
BEGIN SELECT RAISE(ABORT, 'a verdict stands'); END;
CREATE TRIGGER "LawSnapshot_never_changed" BEFORE UPDATE ON "LawSnapshot"
BEGIN SELECT RAISE(ABORT, 'a snapshot of the law is frozen'); END;
CREATE TRIGGER "Submission_content_never_changed" BEFORE UPDATE ON "Submission"
WHEN NEW."hash" <> OLD."hash" OR NEW."content" <> OLD."content" OR NEW."authors" <> OLD."authors"
  OR NEW."lawHash" <> OLD."lawHash" OR NEW."policyId" <> OLD."policyId" OR NEW."submittedBy" <> OLD."submittedBy"
BEGIN SELECT RAISE(ABORT, 'what was submitted is frozen'); END;
