ALTER TABLE "responses" ADD COLUMN "speaks_for" text;
--> statement-breakpoint
-- The new column is part of how links stood.
SELECT keep_past('responses');
