CREATE TABLE "network_layouts" (
	"workspace_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"ties" text NOT NULL,
	"places" jsonb NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "network_layouts_workspace_id_pk" PRIMARY KEY("workspace_id")
);
--> statement-breakpoint
ALTER TABLE "network_layouts" ADD CONSTRAINT "network_layouts_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;