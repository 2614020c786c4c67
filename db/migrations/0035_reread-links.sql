ALTER TABLE "reread_proposals" DROP CONSTRAINT "reread_proposals_add";--> statement-breakpoint
ALTER TABLE "reread_proposals" DROP CONSTRAINT "reread_proposals_drop";--> statement-breakpoint
ALTER TABLE "reread_proposals" ADD COLUMN "subject" text DEFAULT 'claim' NOT NULL;--> statement-breakpoint
ALTER TABLE "reread_proposals" ADD COLUMN "response_id" uuid;--> statement-breakpoint
ALTER TABLE "reread_proposals" ADD COLUMN "response_from" uuid;--> statement-breakpoint
ALTER TABLE "reread_proposals" ADD COLUMN "charge_id" uuid;--> statement-breakpoint
ALTER TABLE "reread_proposals" ADD COLUMN "charge_from" uuid;--> statement-breakpoint
ALTER TABLE "reread_proposals" ADD COLUMN "link_id" uuid;--> statement-breakpoint
ALTER TABLE "reread_proposals" ADD COLUMN "link_version" integer;--> statement-breakpoint
ALTER TABLE "reread_proposals" ADD COLUMN "basis_stood" text;--> statement-breakpoint
ALTER TABLE "reread_proposals" ADD COLUMN "basis" text;--> statement-breakpoint
ALTER TABLE "rereadings" ADD COLUMN "pipeline" text;--> statement-breakpoint
ALTER TABLE "reread_proposals" ADD CONSTRAINT "reread_proposals_ends" CHECK (case "reread_proposals"."subject" when 'link' then num_nonnulls("reread_proposals"."response_id", "reread_proposals"."response_from") = 1
        and num_nonnulls("reread_proposals"."charge_id", "reread_proposals"."charge_from") = 1
        else num_nonnulls("reread_proposals"."response_id", "reread_proposals"."response_from", "reread_proposals"."charge_id", "reread_proposals"."charge_from", "reread_proposals"."link_id") = 0 end);--> statement-breakpoint
ALTER TABLE "reread_proposals" ADD CONSTRAINT "reread_proposals_add" CHECK (("reread_proposals"."kind" = 'add') = (case "reread_proposals"."subject" when 'link' then "reread_proposals"."basis_stood" is null else "reread_proposals"."stood" is null end));--> statement-breakpoint
ALTER TABLE "reread_proposals" ADD CONSTRAINT "reread_proposals_drop" CHECK (("reread_proposals"."kind" = 'drop') = (case "reread_proposals"."subject" when 'link' then "reread_proposals"."basis" is null else "reread_proposals"."proposed" is null end));