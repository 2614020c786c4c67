CREATE TABLE "claim_desks" (
	"workspace_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"flagged_by" uuid,
	"flag_note" text,
	"flagged_at" timestamp (3) with time zone,
	"assignee_id" uuid,
	"draft" jsonb,
	"draft_by" uuid,
	"draft_version" integer,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "claim_desks_workspace_id_claim_id_pk" PRIMARY KEY("workspace_id","claim_id"),
	CONSTRAINT "claim_desks_flag" CHECK (("claim_desks"."flagged_by" is null) = ("claim_desks"."flagged_at" is null))
);
--> statement-breakpoint
CREATE TABLE "claim_leases" (
	"workspace_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "claim_leases_workspace_id_claim_id_pk" PRIMARY KEY("workspace_id","claim_id")
);
--> statement-breakpoint
ALTER TABLE "claim_desks" ADD CONSTRAINT "claim_desks_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_desks" ADD CONSTRAINT "claim_desks_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_leases" ADD CONSTRAINT "claim_leases_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_leases" ADD CONSTRAINT "claim_leases_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claim_desks_assignee" ON "claim_desks" USING btree ("workspace_id","assignee_id");--> statement-breakpoint
-- Flags, whom a claim is given to and kept forms are shown as they stood, as the claim itself is.
SELECT keep_past('claim_desks');
