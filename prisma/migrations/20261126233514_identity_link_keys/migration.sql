-- It was never a digest of anything: only whoever has to confirm may use it.
ALTER TABLE "identity_links" RENAME COLUMN "digest" TO "key";
