CREATE TABLE "reread_items" (
	"workspace_id" uuid NOT NULL,
	"rereading_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"run_id" uuid,
	"alike" integer DEFAULT 0 NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "reread_items_workspace_id_rereading_id_article_id_pk" PRIMARY KEY("workspace_id","rereading_id","article_id")
);
--> statement-breakpoint
CREATE TABLE "reread_proposals" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"rereading_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"article_version_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"claim_id" uuid,
	"claim_version" integer,
	"stood" jsonb,
	"proposed" jsonb,
	"fields" text[] NOT NULL,
	"probability" real,
	"why" text NOT NULL,
	"fingerprint" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"decided_by" uuid,
	"decided_by_name" text,
	"decided_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reread_proposals_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "reread_proposals_add" CHECK (("reread_proposals"."kind" = 'add') = ("reread_proposals"."stood" is null)),
	CONSTRAINT "reread_proposals_drop" CHECK (("reread_proposals"."kind" = 'drop') = ("reread_proposals"."proposed" is null))
);
--> statement-breakpoint
CREATE TABLE "rereadings" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"scope" text NOT NULL,
	"label" text NOT NULL,
	"started_by" uuid NOT NULL,
	"started_by_name" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rereadings_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "article_versions" ADD COLUMN "document_id" uuid;--> statement-breakpoint
ALTER TABLE "reread_items" ADD CONSTRAINT "reread_items_workspace_id_rereading_id_rereadings_workspace_id_id_fk" FOREIGN KEY ("workspace_id","rereading_id") REFERENCES "public"."rereadings"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reread_items" ADD CONSTRAINT "reread_items_workspace_id_article_id_articles_workspace_id_id_fk" FOREIGN KEY ("workspace_id","article_id") REFERENCES "public"."articles"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reread_proposals" ADD CONSTRAINT "reread_proposals_workspace_id_rereading_id_rereadings_workspace_id_id_fk" FOREIGN KEY ("workspace_id","rereading_id") REFERENCES "public"."rereadings"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reread_proposals" ADD CONSTRAINT "reread_proposals_workspace_id_article_id_articles_workspace_id_id_fk" FOREIGN KEY ("workspace_id","article_id") REFERENCES "public"."articles"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reread_proposals" ADD CONSTRAINT "reread_proposals_workspace_id_article_version_id_article_versions_workspace_id_id_fk" FOREIGN KEY ("workspace_id","article_version_id") REFERENCES "public"."article_versions"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rereadings" ADD CONSTRAINT "rereadings_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reread_items_article" ON "reread_items" USING btree ("workspace_id","article_id","state");--> statement-breakpoint
CREATE INDEX "reread_proposals_open" ON "reread_proposals" USING btree ("workspace_id","state","kind");--> statement-breakpoint
CREATE INDEX "reread_proposals_rereading" ON "reread_proposals" USING btree ("workspace_id","rereading_id","state");--> statement-breakpoint
CREATE INDEX "reread_proposals_article" ON "reread_proposals" USING btree ("workspace_id","article_id","fingerprint");--> statement-breakpoint
CREATE INDEX "rereadings_newest" ON "rereadings" USING btree ("workspace_id","started_at");--> statement-breakpoint
ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_workspace_id_document_id_documents_workspace_id_id_fk" FOREIGN KEY ("workspace_id","document_id") REFERENCES "public"."documents"("workspace_id","id") ON DELETE no action ON UPDATE no action;