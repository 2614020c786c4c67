DROP INDEX "claim_pairs_speaker";--> statement-breakpoint
DROP INDEX "claim_pairs_allegation";--> statement-breakpoint
CREATE INDEX "claim_pairs_state" ON "claim_pairs" USING btree ("workspace_id","state") WHERE "claim_pairs"."ordinal" = 1;--> statement-breakpoint
CREATE INDEX "claim_pairs_speaker" ON "claim_pairs" USING btree ("workspace_id","speaker_id","from_id","to_id");--> statement-breakpoint
CREATE INDEX "claim_pairs_allegation" ON "claim_pairs" USING btree ("workspace_id","allegation_id","type","ordinal");--> statement-breakpoint
DROP INDEX past.claim_pairs_speaker;--> statement-breakpoint
DROP INDEX past.claim_pairs_allegation;--> statement-breakpoint
CREATE INDEX claim_pairs_state ON past.claim_pairs (workspace_id, state) WHERE ordinal = 1;--> statement-breakpoint
CREATE INDEX claim_pairs_speaker ON past.claim_pairs (workspace_id, speaker_id, from_id, to_id);--> statement-breakpoint
CREATE INDEX claim_pairs_allegation ON past.claim_pairs (workspace_id, allegation_id, type, ordinal);
