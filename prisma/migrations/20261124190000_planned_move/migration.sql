-- That running claims go to a version when it begins, as was decided when it was published.
CREATE TABLE "PlannedMove" (
    "organisationId" TEXT NOT NULL,
    "policyId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "plannedBy" TEXT NOT NULL,
    "plannedAt" TEXT NOT NULL,
    "moveId" TEXT,
    "doneAt" TEXT,
    PRIMARY KEY ("organisationId", "policyId", "version"),
    CONSTRAINT "PlannedMove_organisationId_policyId_version_fkey" FOREIGN KEY ("organisationId", "policyId", "version") REFERENCES "PolicyVersion" ("organisationId", "policyId", "version") ON DELETE RESTRICT ON UPDATE CASCADE
);
