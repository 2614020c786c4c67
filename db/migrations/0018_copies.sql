CREATE TABLE "article_bands" (
	"workspace_id" uuid NOT NULL,
	"band" integer NOT NULL,
	"article_id" uuid NOT NULL,
	CONSTRAINT "article_bands_workspace_id_band_article_id_pk" PRIMARY KEY("workspace_id","band","article_id")
);
--> statement-breakpoint
CREATE TABLE "article_prints" (
	"workspace_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"article_version_id" uuid NOT NULL,
	"signature" "bytea",
	CONSTRAINT "article_prints_workspace_id_article_id_pk" PRIMARY KEY("workspace_id","article_id")
);
--> statement-breakpoint
CREATE TABLE "copies" (
	"workspace_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"cluster_id" uuid NOT NULL,
	CONSTRAINT "copies_workspace_id_article_id_pk" PRIMARY KEY("workspace_id","article_id")
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "apart_from" uuid;--> statement-breakpoint
ALTER TABLE "claim_pairs" ADD COLUMN "cluster_id" uuid;--> statement-breakpoint
UPDATE "claim_pairs" SET "cluster_id" = "article_id";--> statement-breakpoint
ALTER TABLE "claim_pairs" ALTER COLUMN "cluster_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "article_bands" ADD CONSTRAINT "article_bands_print" FOREIGN KEY ("workspace_id","article_id") REFERENCES "public"."article_prints"("workspace_id","article_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_prints" ADD CONSTRAINT "article_prints_article" FOREIGN KEY ("workspace_id","article_id") REFERENCES "public"."articles"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copies" ADD CONSTRAINT "copies_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_bands_article" ON "article_bands" USING btree ("workspace_id","article_id");--> statement-breakpoint
CREATE INDEX "copies_cluster" ON "copies" USING btree ("workspace_id","cluster_id");