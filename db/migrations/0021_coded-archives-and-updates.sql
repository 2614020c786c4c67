CREATE TABLE "coded_claims" (
	"workspace_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"print" text NOT NULL,
	"archive" text NOT NULL,
	"tool" text NOT NULL,
	"coder" text,
	"fields" jsonb NOT NULL,
	CONSTRAINT "coded_claims_workspace_id_article_id_print_pk" PRIMARY KEY("workspace_id","article_id","print")
);
--> statement-breakpoint
CREATE TABLE "label_mappings" (
	"workspace_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"meaning" text NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "label_mappings_workspace_id_kind_name_pk" PRIMARY KEY("workspace_id","kind","name")
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "published_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "withdrawn_with" uuid;--> statement-breakpoint
ALTER TABLE "import_items" ADD COLUMN "labels" jsonb;--> statement-breakpoint
ALTER TABLE "import_items" ADD COLUMN "survey" jsonb;--> statement-breakpoint
ALTER TABLE "import_items" ADD COLUMN "left_out" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "coded_claims" ADD CONSTRAINT "coded_claims_workspace_id_article_id_articles_workspace_id_id_fk" FOREIGN KEY ("workspace_id","article_id") REFERENCES "public"."articles"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "label_mappings" ADD CONSTRAINT "label_mappings_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "coded_claims_claim" ON "coded_claims" USING btree ("workspace_id","claim_id");--> statement-breakpoint
CREATE INDEX "article_versions_print" ON "article_versions" USING btree ("workspace_id","sha256");--> statement-breakpoint
-- The new columns are part of how articles stood.
SELECT keep_past('articles');--> statement-breakpoint
SELECT keep_past('article_versions');
