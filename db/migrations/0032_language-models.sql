ALTER TABLE "extraction_runs" ADD COLUMN "model_use" jsonb;--> statement-breakpoint
ALTER TABLE "import_items" ADD COLUMN "model_use" jsonb;