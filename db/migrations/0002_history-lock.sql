-- History is append-only. First lock: the application's role may only read and add. Second lock, where the server
-- has triggers on the table: nobody changes a row, the owner included.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'gainsay_app') THEN
    CREATE ROLE gainsay_app NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of the same server was first
END $$;--> statement-breakpoint
DO $$ BEGIN EXECUTE format('GRANT gainsay_app TO %I', current_user); EXCEPTION WHEN OTHERS THEN NULL; END $$;--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO gainsay_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO gainsay_app;--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO gainsay_app;--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON revisions FROM gainsay_app;--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON article_versions, extraction_runs FROM gainsay_app;--> statement-breakpoint
CREATE FUNCTION history_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'History is append-only: % on % is refused.', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;--> statement-breakpoint
CREATE TRIGGER revisions_append_only BEFORE UPDATE OR DELETE ON revisions FOR EACH ROW EXECUTE FUNCTION history_is_append_only();--> statement-breakpoint
CREATE TRIGGER revisions_not_emptied BEFORE TRUNCATE ON revisions FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only();--> statement-breakpoint
CREATE TRIGGER article_versions_append_only BEFORE UPDATE OR DELETE ON article_versions FOR EACH ROW EXECUTE FUNCTION history_is_append_only();
