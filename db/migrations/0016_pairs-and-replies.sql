CREATE TABLE "charge_replies" (
	"workspace_id" uuid NOT NULL,
	"charge_id" uuid NOT NULL,
	"accused_id" uuid NOT NULL,
	"reply_id" uuid NOT NULL,
	"is_accused" boolean NOT NULL,
	"allegation_id" uuid,
	"article_id" uuid NOT NULL,
	"outlet_id" uuid,
	"type" text NOT NULL,
	"state" text NOT NULL,
	"said" date,
	"published" date,
	"day" date,
	CONSTRAINT "charge_replies_workspace_id_charge_id_accused_id_reply_id_pk" PRIMARY KEY("workspace_id","charge_id","accused_id","reply_id")
);
--> statement-breakpoint
CREATE TABLE "claim_pairs" (
	"workspace_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"from_id" uuid,
	"to_id" uuid,
	"speaker_id" uuid,
	"allegation_id" uuid,
	"article_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"outlet_id" uuid,
	"type" text NOT NULL,
	"state" text NOT NULL,
	"sourcing" text NOT NULL,
	"answers" boolean NOT NULL,
	"said" date,
	"published" date,
	"day" date,
	CONSTRAINT "claim_pairs_workspace_id_claim_id_ordinal_pk" PRIMARY KEY("workspace_id","claim_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "stale_claims" (
	"workspace_id" uuid NOT NULL,
	"transaction" "xid8" NOT NULL,
	"claim_id" uuid NOT NULL,
	CONSTRAINT "stale_claims_workspace_id_transaction_claim_id_pk" PRIMARY KEY("workspace_id","transaction","claim_id")
);
--> statement-breakpoint
ALTER TABLE "revision_heads" ADD COLUMN "derived" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "charge_replies_reply" ON "charge_replies" USING btree ("workspace_id","reply_id");--> statement-breakpoint
CREATE INDEX "charge_replies_allegation" ON "charge_replies" USING btree ("workspace_id","allegation_id","accused_id");--> statement-breakpoint
CREATE INDEX "claim_pairs_from" ON "claim_pairs" USING btree ("workspace_id","from_id","to_id");--> statement-breakpoint
CREATE INDEX "claim_pairs_to" ON "claim_pairs" USING btree ("workspace_id","to_id");--> statement-breakpoint
CREATE INDEX "claim_pairs_speaker" ON "claim_pairs" USING btree ("workspace_id","speaker_id");--> statement-breakpoint
CREATE INDEX "claim_pairs_allegation" ON "claim_pairs" USING btree ("workspace_id","allegation_id");--> statement-breakpoint
CREATE INDEX "claim_pairs_article" ON "claim_pairs" USING btree ("workspace_id","article_id");--> statement-breakpoint
CREATE INDEX "claim_pairs_type" ON "claim_pairs" USING btree ("workspace_id","type");--> statement-breakpoint
CREATE INDEX "claim_pairs_day" ON "claim_pairs" USING btree ("workspace_id","day");--> statement-breakpoint
CREATE INDEX "claim_pairs_published" ON "claim_pairs" USING btree ("workspace_id","published");--> statement-breakpoint
CREATE INDEX "claim_pairs_several" ON "claim_pairs" USING btree ("workspace_id","claim_id") WHERE "claim_pairs"."ordinal" = 2;