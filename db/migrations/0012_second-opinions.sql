CREATE TABLE "codings" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sample_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"coder_id" uuid NOT NULL,
	"spans" jsonb NOT NULL,
	"type" text NOT NULL,
	"answers" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "codings_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "rulings" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sample_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"members" jsonb NOT NULL,
	"outcome" text NOT NULL,
	"ruled" jsonb,
	"why" text,
	"ruled_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rulings_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "rulings_outcome" CHECK (("rulings"."outcome" = 'rejected') = ("rulings"."ruled" is null))
);
--> statement-breakpoint
CREATE TABLE "sample_articles" (
	"workspace_id" uuid NOT NULL,
	"sample_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"article_version_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	CONSTRAINT "sample_articles_workspace_id_sample_id_article_id_pk" PRIMARY KEY("workspace_id","sample_id","article_id")
);
--> statement-breakpoint
CREATE TABLE "sample_coders" (
	"workspace_id" uuid NOT NULL,
	"sample_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"coder_id" uuid NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "sample_coders_workspace_id_sample_id_article_id_coder_id_pk" PRIMARY KEY("workspace_id","sample_id","article_id","coder_id")
);
--> statement-breakpoint
CREATE TABLE "samples" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"draw" text NOT NULL,
	"start" text NOT NULL,
	"seed" integer NOT NULL,
	"made_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "samples_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "codings" ADD CONSTRAINT "codings_workspace_id_sample_id_article_id_coder_id_sample_coders_workspace_id_sample_id_article_id_coder_id_fk" FOREIGN KEY ("workspace_id","sample_id","article_id","coder_id") REFERENCES "public"."sample_coders"("workspace_id","sample_id","article_id","coder_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rulings" ADD CONSTRAINT "rulings_workspace_id_sample_id_article_id_sample_articles_workspace_id_sample_id_article_id_fk" FOREIGN KEY ("workspace_id","sample_id","article_id") REFERENCES "public"."sample_articles"("workspace_id","sample_id","article_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rulings" ADD CONSTRAINT "rulings_ruled_by_users_id_fk" FOREIGN KEY ("ruled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_articles" ADD CONSTRAINT "sample_articles_workspace_id_sample_id_samples_workspace_id_id_fk" FOREIGN KEY ("workspace_id","sample_id") REFERENCES "public"."samples"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_articles" ADD CONSTRAINT "sample_articles_workspace_id_article_id_articles_workspace_id_id_fk" FOREIGN KEY ("workspace_id","article_id") REFERENCES "public"."articles"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_articles" ADD CONSTRAINT "sample_articles_workspace_id_article_version_id_article_versions_workspace_id_id_fk" FOREIGN KEY ("workspace_id","article_version_id") REFERENCES "public"."article_versions"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_coders" ADD CONSTRAINT "sample_coders_workspace_id_sample_id_article_id_sample_articles_workspace_id_sample_id_article_id_fk" FOREIGN KEY ("workspace_id","sample_id","article_id") REFERENCES "public"."sample_articles"("workspace_id","sample_id","article_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_coders" ADD CONSTRAINT "sample_coders_coder_id_users_id_fk" FOREIGN KEY ("coder_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "samples" ADD CONSTRAINT "samples_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "samples" ADD CONSTRAINT "samples_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "codings_article" ON "codings" USING btree ("workspace_id","sample_id","article_id","coder_id");--> statement-breakpoint
CREATE INDEX "rulings_article" ON "rulings" USING btree ("workspace_id","sample_id","article_id");