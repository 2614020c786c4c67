CREATE TABLE "distinctions" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"one_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "distinctions_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "distinctions_in_order" CHECK ("distinctions"."one_id" < "distinctions"."other_id")
);
--> statement-breakpoint
ALTER TABLE "affiliations" DROP CONSTRAINT "affiliations_not_itself";--> statement-breakpoint
ALTER TABLE "actors" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "affiliations" ADD COLUMN "actor_said_id" uuid;--> statement-breakpoint
ALTER TABLE "affiliations" ADD COLUMN "body_said_id" uuid;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "erased_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "allegations" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "claim_actors" ADD COLUMN "said" uuid[];--> statement-breakpoint
ALTER TABLE "claim_actors" ADD COLUMN "said_at" integer[];--> statement-breakpoint
ALTER TABLE "claim_targets" ADD COLUMN "said" uuid[];--> statement-breakpoint
ALTER TABLE "claim_targets" ADD COLUMN "said_at" integer[];--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "speaker_said_id" uuid;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "allegation_said_id" uuid;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "erased" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "distinctions" ADD CONSTRAINT "distinctions_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "distinctions_pair" ON "distinctions" USING btree ("workspace_id","kind","one_id","other_id");--> statement-breakpoint
ALTER TABLE "actors" ADD CONSTRAINT "actors_merged_into" FOREIGN KEY ("workspace_id","merged_into") REFERENCES "public"."actors"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allegations" ADD CONSTRAINT "allegations_merged_into" FOREIGN KEY ("workspace_id","merged_into") REFERENCES "public"."allegations"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "actors_merged" ON "actors" USING btree ("workspace_id","merged_into");--> statement-breakpoint
CREATE INDEX "actors_name_like" ON "actors" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "allegations_merged" ON "allegations" USING btree ("workspace_id","merged_into");--> statement-breakpoint
CREATE INDEX "allegations_like" ON "allegations" USING gin ("proposition" gin_trgm_ops);--> statement-breakpoint
ALTER TABLE "actors" ADD CONSTRAINT "actors_not_into_itself" CHECK ("actors"."merged_into" <> "actors"."id");--> statement-breakpoint
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_not_itself" CHECK ("affiliations"."actor_said_id" <> "affiliations"."body_said_id");--> statement-breakpoint
ALTER TABLE "allegations" ADD CONSTRAINT "allegations_not_into_itself" CHECK ("allegations"."merged_into" <> "allegations"."id");