-- Two versions over the same claims of the book, as the log stood at one entry of the audit log.
CREATE TABLE "BackTest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "lawHash" TEXT NOT NULL,
    "bookSeq" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "looked" INTEGER NOT NULL DEFAULT 0,
    "summary" TEXT NOT NULL,
    "figures" TEXT,
    "resultHash" TEXT,
    "problem" TEXT,
    "host" TEXT NOT NULL,
    "pid" INTEGER NOT NULL,
    "instance" TEXT NOT NULL,
    "startedBy" TEXT NOT NULL,
    "startedAt" TEXT NOT NULL,
    "heartbeatAt" TEXT NOT NULL,
    "finishedAt" TEXT,
    CONSTRAINT "BackTest_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- What one claim comes to under both. Amounts in minor units of its own currency.
CREATE TABLE "BackTestClaim" (
    "backTestId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "country" TEXT,
    "currency" TEXT NOT NULL,
    "isSame" BOOLEAN NOT NULL,
    "gained" INTEGER NOT NULL,
    "lost" INTEGER NOT NULL,
    "earlier" INTEGER NOT NULL,
    "later" INTEGER NOT NULL,
    "altered" INTEGER NOT NULL,
    "contactsBefore" INTEGER NOT NULL,
    "contactsAfter" INTEGER NOT NULL,
    "feesBeforeMinor" BIGINT NOT NULL,
    "feesAfterMinor" BIGINT NOT NULL,
    "compensationBeforeMinor" BIGINT NOT NULL,
    "compensationAfterMinor" BIGINT NOT NULL,
    "interestBeforeMinor" BIGINT,
    "interestAfterMinor" BIGINT,
    "handOverBeforeDays" INTEGER,
    "handOverAfterDays" INTEGER,
    "endingBefore" TEXT,
    "endingAfter" TEXT,
    PRIMARY KEY ("backTestId", "claimId"),
    CONSTRAINT "BackTestClaim_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "BackTestClaim_backTestId_fkey" FOREIGN KEY ("backTestId") REFERENCES "BackTest" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "BackTestClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;

CREATE INDEX "BackTest_organisationId_startedAt_idx" ON "BackTest"("organisationId", "startedAt");

-- One at a time: it takes all the cores there are.
CREATE UNIQUE INDEX "BackTest_single_running" ON "BackTest"("organisationId") WHERE "status" = 'running';
