CREATE TABLE "actor_aliases" (
	"workspace_id" uuid NOT NULL,
	"alias_key" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"alias" text NOT NULL,
	CONSTRAINT "actor_aliases_workspace_id_alias_key_pk" PRIMARY KEY("workspace_id","alias_key")
);
--> statement-breakpoint
CREATE TABLE "actors" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "actors_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "actors_slug" UNIQUE("workspace_id","slug"),
	CONSTRAINT "actors_kind" CHECK ("actors"."kind" in ('country', 'organisation', 'alliance', 'office', 'person', 'media'))
);
--> statement-breakpoint
CREATE TABLE "affiliations" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"role" text NOT NULL,
	"office" text,
	"since" date,
	"until" date,
	CONSTRAINT "affiliations_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "affiliations_time" CHECK ("affiliations"."since" is null or "affiliations"."until" is null or "affiliations"."since" <= "affiliations"."until"),
	CONSTRAINT "affiliations_not_itself" CHECK ("affiliations"."actor_id" <> "affiliations"."body_id")
);
--> statement-breakpoint
CREATE TABLE "article_versions" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"sha256" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"map" jsonb NOT NULL,
	"removed" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector('english'::regconfig, "text")) STORED,
	CONSTRAINT "article_versions_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "article_versions_number" UNIQUE("workspace_id","article_id","number"),
	CONSTRAINT "article_versions_place" CHECK ("article_versions"."start" <= "article_versions"."end")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"title" text,
	"outlet_id" uuid,
	"published" date,
	"withdrawn_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "articles_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "articles_in_document" UNIQUE("workspace_id","document_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"sha256" text NOT NULL,
	"original" "bytea" NOT NULL,
	"encoding" text DEFAULT 'utf-8' NOT NULL,
	"retrieved" timestamp (3) with time zone,
	"imported_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "documents_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "documents_bytes" UNIQUE("workspace_id","sha256")
);
--> statement-breakpoint
CREATE TABLE "extraction_runs" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"article_version_id" uuid NOT NULL,
	"pipeline" text NOT NULL,
	"said" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "extraction_runs_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "outlets" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	CONSTRAINT "outlets_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "outlets_name" UNIQUE("workspace_id","name_key")
);
--> statement-breakpoint
CREATE TABLE "allegations" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"proposition" text NOT NULL,
	"slug" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "allegations_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "allegations_slug" UNIQUE("workspace_id","slug")
);
--> statement-breakpoint
CREATE TABLE "claim_actors" (
	"workspace_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	CONSTRAINT "claim_actors_workspace_id_claim_id_actor_id_pk" PRIMARY KEY("workspace_id","claim_id","actor_id")
);
--> statement-breakpoint
CREATE TABLE "claim_spans" (
	"workspace_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"role" text NOT NULL,
	"ordinal" integer NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"quotation" text NOT NULL,
	"before" text NOT NULL,
	"after" text NOT NULL,
	CONSTRAINT "claim_spans_workspace_id_claim_id_role_ordinal_pk" PRIMARY KEY("workspace_id","claim_id","role","ordinal"),
	CONSTRAINT "claim_spans_place" CHECK ("claim_spans"."start" >= 0 and "claim_spans"."start" < "claim_spans"."end")
);
--> statement-breakpoint
CREATE TABLE "claim_targets" (
	"workspace_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	CONSTRAINT "claim_targets_workspace_id_claim_id_actor_id_pk" PRIMARY KEY("workspace_id","claim_id","actor_id")
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"article_version_id" uuid NOT NULL,
	"run_id" uuid,
	"ordinal" integer NOT NULL,
	"paragraph" integer NOT NULL,
	"type" text NOT NULL,
	"mode" text NOT NULL,
	"sourcing" text NOT NULL,
	"speaker_id" uuid,
	"speaker_office" text,
	"nested" boolean NOT NULL,
	"said" date,
	"allegation_id" uuid,
	"words" text NOT NULL,
	"confidence" real NOT NULL,
	"reasons" jsonb NOT NULL,
	"state" text NOT NULL,
	"rejection" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector('english'::regconfig, "words")) STORED,
	CONSTRAINT "claims_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "claims_rejection" CHECK (("claims"."state" = 'rejected') = ("claims"."rejection" is not null)),
	CONSTRAINT "claims_state" CHECK ("claims"."state" in ('proposed', 'accepted', 'corrected', 'rejected'))
);
--> statement-breakpoint
CREATE TABLE "responses" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"response_id" uuid NOT NULL,
	"charge_id" uuid NOT NULL,
	"basis" text NOT NULL,
	"confidence" real NOT NULL,
	"state" text NOT NULL,
	"note" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "responses_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "responses_pair" UNIQUE("workspace_id","response_id","charge_id"),
	CONSTRAINT "responses_not_itself" CHECK ("responses"."response_id" <> "responses"."charge_id")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"workspace_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "memberships_workspace_id_user_id_pk" PRIMARY KEY("workspace_id","user_id"),
	CONSTRAINT "memberships_role" CHECK ("memberships"."role" in ('reader', 'editor', 'reviewer', 'admin'))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"user_agent" text
);
--> statement-breakpoint
CREATE TABLE "sign_in_tries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"password_changed_at" timestamp (3) with time zone NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revision_heads" (
	"workspace_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "revision_heads_workspace_id_pk" PRIMARY KEY("workspace_id")
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"workspace_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"user_id" uuid NOT NULL,
	"user_name" text NOT NULL,
	"act" text NOT NULL,
	"entity" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"why" text,
	"undoes" bigint,
	"before_hash" text NOT NULL,
	"after_hash" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "revisions_workspace_id_seq_pk" PRIMARY KEY("workspace_id","seq"),
	CONSTRAINT "revisions_id" UNIQUE("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "actor_aliases" ADD CONSTRAINT "actor_aliases_workspace_id_actor_id_actors_workspace_id_id_fk" FOREIGN KEY ("workspace_id","actor_id") REFERENCES "public"."actors"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actors" ADD CONSTRAINT "actors_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_workspace_id_actor_id_actors_workspace_id_id_fk" FOREIGN KEY ("workspace_id","actor_id") REFERENCES "public"."actors"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_workspace_id_body_id_actors_workspace_id_id_fk" FOREIGN KEY ("workspace_id","body_id") REFERENCES "public"."actors"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_workspace_id_article_id_articles_workspace_id_id_fk" FOREIGN KEY ("workspace_id","article_id") REFERENCES "public"."articles"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_workspace_id_document_id_documents_workspace_id_id_fk" FOREIGN KEY ("workspace_id","document_id") REFERENCES "public"."documents"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_workspace_id_outlet_id_outlets_workspace_id_id_fk" FOREIGN KEY ("workspace_id","outlet_id") REFERENCES "public"."outlets"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extraction_runs" ADD CONSTRAINT "extraction_runs_workspace_id_article_version_id_article_versions_workspace_id_id_fk" FOREIGN KEY ("workspace_id","article_version_id") REFERENCES "public"."article_versions"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outlets" ADD CONSTRAINT "outlets_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allegations" ADD CONSTRAINT "allegations_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_actors" ADD CONSTRAINT "claim_actors_workspace_id_claim_id_claims_workspace_id_id_fk" FOREIGN KEY ("workspace_id","claim_id") REFERENCES "public"."claims"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_actors" ADD CONSTRAINT "claim_actors_workspace_id_actor_id_actors_workspace_id_id_fk" FOREIGN KEY ("workspace_id","actor_id") REFERENCES "public"."actors"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_spans" ADD CONSTRAINT "claim_spans_workspace_id_claim_id_claims_workspace_id_id_fk" FOREIGN KEY ("workspace_id","claim_id") REFERENCES "public"."claims"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_targets" ADD CONSTRAINT "claim_targets_workspace_id_claim_id_claims_workspace_id_id_fk" FOREIGN KEY ("workspace_id","claim_id") REFERENCES "public"."claims"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_targets" ADD CONSTRAINT "claim_targets_workspace_id_actor_id_actors_workspace_id_id_fk" FOREIGN KEY ("workspace_id","actor_id") REFERENCES "public"."actors"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_workspace_id_article_id_articles_workspace_id_id_fk" FOREIGN KEY ("workspace_id","article_id") REFERENCES "public"."articles"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_workspace_id_article_version_id_article_versions_workspace_id_id_fk" FOREIGN KEY ("workspace_id","article_version_id") REFERENCES "public"."article_versions"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_workspace_id_speaker_id_actors_workspace_id_id_fk" FOREIGN KEY ("workspace_id","speaker_id") REFERENCES "public"."actors"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_workspace_id_allegation_id_allegations_workspace_id_id_fk" FOREIGN KEY ("workspace_id","allegation_id") REFERENCES "public"."allegations"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_workspace_id_response_id_claims_workspace_id_id_fk" FOREIGN KEY ("workspace_id","response_id") REFERENCES "public"."claims"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_workspace_id_charge_id_claims_workspace_id_id_fk" FOREIGN KEY ("workspace_id","charge_id") REFERENCES "public"."claims"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "actor_aliases_actor" ON "actor_aliases" USING btree ("workspace_id","actor_id");--> statement-breakpoint
CREATE INDEX "affiliations_actor" ON "affiliations" USING btree ("workspace_id","actor_id");--> statement-breakpoint
CREATE INDEX "affiliations_body" ON "affiliations" USING btree ("workspace_id","body_id");--> statement-breakpoint
CREATE INDEX "article_versions_search" ON "article_versions" USING gin ("search");--> statement-breakpoint
CREATE INDEX "articles_published" ON "articles" USING btree ("workspace_id","published","id");--> statement-breakpoint
CREATE INDEX "articles_outlet" ON "articles" USING btree ("workspace_id","outlet_id");--> statement-breakpoint
CREATE INDEX "extraction_runs_version" ON "extraction_runs" USING btree ("workspace_id","article_version_id");--> statement-breakpoint
CREATE INDEX "claim_actors_actor" ON "claim_actors" USING btree ("workspace_id","actor_id","claim_id");--> statement-breakpoint
CREATE INDEX "claim_targets_actor" ON "claim_targets" USING btree ("workspace_id","actor_id","claim_id");--> statement-breakpoint
CREATE INDEX "claims_article" ON "claims" USING btree ("workspace_id","article_id","ordinal");--> statement-breakpoint
CREATE INDEX "claims_type" ON "claims" USING btree ("workspace_id","type","state");--> statement-breakpoint
CREATE INDEX "claims_allegation" ON "claims" USING btree ("workspace_id","allegation_id");--> statement-breakpoint
CREATE INDEX "claims_speaker" ON "claims" USING btree ("workspace_id","speaker_id");--> statement-breakpoint
CREATE INDEX "claims_search" ON "claims" USING gin ("search");--> statement-breakpoint
CREATE INDEX "responses_charge" ON "responses" USING btree ("workspace_id","charge_id");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "sign_in_tries_subject" ON "sign_in_tries" USING btree ("subject","at");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "revisions_entity" ON "revisions" USING btree ("workspace_id","entity","entity_id","seq");--> statement-breakpoint
CREATE INDEX "revisions_user" ON "revisions" USING btree ("workspace_id","user_id","seq");