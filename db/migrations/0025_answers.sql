CREATE TABLE "charge_answers" (
	"workspace_id" uuid NOT NULL,
	"charge_id" uuid NOT NULL,
	"accused_id" uuid NOT NULL,
	"rank" smallint NOT NULL,
	"doubtful" boolean NOT NULL,
	"days" integer,
	CONSTRAINT "charge_answers_workspace_id_charge_id_accused_id_pk" PRIMARY KEY("workspace_id","charge_id","accused_id")
);
--> statement-breakpoint
CREATE TABLE "first_denials" (
	"workspace_id" uuid NOT NULL,
	"allegation_id" uuid NOT NULL,
	"accused_id" uuid NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "first_denials_workspace_id_allegation_id_accused_id_pk" PRIMARY KEY("workspace_id","allegation_id","accused_id")
);
--> statement-breakpoint
CREATE INDEX "claims_waiting" ON "claims" USING btree ("workspace_id","state","article_id","id","confidence","created_at");--> statement-breakpoint
CREATE INDEX "revisions_at" ON "revisions" USING btree ("workspace_id","at");--> statement-breakpoint
CREATE INDEX "charge_replies_denials" ON "charge_replies" USING btree ("workspace_id","allegation_id","accused_id","day") WHERE "charge_replies"."type" = 'deny';