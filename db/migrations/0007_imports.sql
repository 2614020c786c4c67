CREATE TABLE "column_mappings" (
	"workspace_id" uuid NOT NULL,
	"header" text NOT NULL,
	"columns" jsonb NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "column_mappings_workspace_id_header_pk" PRIMARY KEY("workspace_id","header")
);
--> statement-breakpoint
CREATE TABLE "feed_entries" (
	"workspace_id" uuid NOT NULL,
	"feed_id" uuid NOT NULL,
	"url" text NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "feed_entries_workspace_id_feed_id_url_pk" PRIMARY KEY("workspace_id","feed_id","url")
);
--> statement-breakpoint
CREATE TABLE "feeds" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"url" text NOT NULL,
	"title" text,
	"outlet" text,
	"every_minutes" integer NOT NULL,
	"state" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_by_name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"next_look_at" timestamp (3) with time zone NOT NULL,
	"looked_at" timestamp (3) with time zone,
	"last_found" text,
	"failing" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "feeds_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "feeds_url" UNIQUE("workspace_id","url")
);
--> statement-breakpoint
CREATE TABLE "import_items" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"parent_id" uuid,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"url" text,
	"media_type" text,
	"given" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"columns" jsonb,
	"asks" boolean DEFAULT false NOT NULL,
	"asked" jsonb,
	"bytes" "bytea",
	"sha256" text,
	"part" integer DEFAULT 1 NOT NULL,
	"read" jsonb,
	"text" text,
	"step" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"tries" integer DEFAULT 0 NOT NULL,
	"losses" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp (3) with time zone,
	"document_id" uuid,
	"articles" integer DEFAULT 0 NOT NULL,
	"claims" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "import_items_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "import_items_place" UNIQUE NULLS NOT DISTINCT("workspace_id","import_id","parent_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"feed_id" uuid,
	"fingerprint" text,
	"started_by" uuid NOT NULL,
	"started_by_name" text NOT NULL,
	"state" text DEFAULT 'running' NOT NULL,
	"sealed" boolean NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "imports_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "documents" DROP CONSTRAINT "documents_bytes";--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "part" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "text" text;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "text_sha256" text;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "url" text;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "author" text;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "media_type" text;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "published_from" text;--> statement-breakpoint
ALTER TABLE "column_mappings" ADD CONSTRAINT "column_mappings_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_entries" ADD CONSTRAINT "feed_entries_workspace_id_feed_id_feeds_workspace_id_id_fk" FOREIGN KEY ("workspace_id","feed_id") REFERENCES "public"."feeds"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_items" ADD CONSTRAINT "import_items_workspace_id_import_id_imports_workspace_id_id_fk" FOREIGN KEY ("workspace_id","import_id") REFERENCES "public"."imports"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_items_state" ON "import_items" USING btree ("workspace_id","import_id","state");--> statement-breakpoint
CREATE INDEX "import_items_failed" ON "import_items" USING btree ("workspace_id","state","ended_at");--> statement-breakpoint
CREATE INDEX "import_items_document" ON "import_items" USING btree ("workspace_id","document_id");--> statement-breakpoint
CREATE INDEX "imports_newest" ON "imports" USING btree ("workspace_id","started_at");--> statement-breakpoint
CREATE INDEX "imports_fingerprint" ON "imports" USING btree ("workspace_id","fingerprint");--> statement-breakpoint
CREATE INDEX "documents_text" ON "documents" USING btree ("workspace_id","text_sha256");--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_bytes" UNIQUE("workspace_id","sha256","part");