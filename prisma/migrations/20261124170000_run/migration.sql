-- What a run needs to decide a claim without its log: the latest day in it, and what its state was folded by.
ALTER TABLE "Claim" ADD COLUMN "lastEventOn" TEXT;
ALTER TABLE "Claim" ADD COLUMN "foldedBy" TEXT;
