CREATE TABLE "reversals" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"allegation_id" uuid NOT NULL,
	"before_id" uuid NOT NULL,
	"after_id" uuid NOT NULL,
	"verdict" text,
	"reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "reversals_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "reversals_turn" UNIQUE("workspace_id","actor_id","allegation_id","before_id","after_id"),
	CONSTRAINT "reversals_verdict" CHECK ("reversals"."verdict" in ('confirmed', 'dismissed'))
);
--> statement-breakpoint
ALTER TABLE "reversals" ADD CONSTRAINT "reversals_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reversals_allegation" ON "reversals" USING btree ("workspace_id","allegation_id");