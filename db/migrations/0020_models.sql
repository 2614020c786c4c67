CREATE TABLE "model_choices" (
	"workspace_id" uuid NOT NULL,
	"model_id" uuid,
	"previous_id" uuid,
	"has_previous" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "model_choices_workspace_id_pk" PRIMARY KEY("workspace_id")
);
--> statement-breakpoint
CREATE TABLE "models" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" text NOT NULL,
	"settings" jsonb NOT NULL,
	"pipeline" text,
	"material" jsonb,
	"learned_from" text,
	"compared_with" integer,
	"scores" jsonb,
	"progress" jsonb,
	"reason" text,
	"hash" text,
	"attribution" "bytea",
	"types" "bytea",
	"started_by" uuid NOT NULL,
	"started_by_name" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "models_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "models_number" UNIQUE("workspace_id","number"),
	CONSTRAINT "models_size" CHECK (coalesce(octet_length("models"."attribution"), 0) <= 8000000 and coalesce(octet_length("models"."types"), 0) <= 8000000),
	CONSTRAINT "models_whole" CHECK ("models"."state" <> 'kept' or ("models"."hash" is not null and "models"."attribution" is not null and "models"."types" is not null))
);
--> statement-breakpoint
ALTER TABLE "model_choices" ADD CONSTRAINT "model_choices_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_choices" ADD CONSTRAINT "model_choices_workspace_id_model_id_models_workspace_id_id_fk" FOREIGN KEY ("workspace_id","model_id") REFERENCES "public"."models"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_choices" ADD CONSTRAINT "model_choices_workspace_id_previous_id_models_workspace_id_id_fk" FOREIGN KEY ("workspace_id","previous_id") REFERENCES "public"."models"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "models" ADD CONSTRAINT "models_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "models_state" ON "models" USING btree ("workspace_id","state");