-- How things stood: every row says since when it stands, and whatever is changed or deleted goes, with its time, into
-- a twin of its table in the schema "past". The schema "asof" shows each table as it stood at the moment of the
-- connection's setting gainsay.as_of. How a table joins in: db/schema/past.md.
CREATE SCHEMA past;--> statement-breakpoint
CREATE SCHEMA asof;--> statement-breakpoint
GRANT USAGE ON SCHEMA asof TO gainsay_app;--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA asof GRANT SELECT ON TABLES TO gainsay_app;--> statement-breakpoint
-- One moment for all that a transaction writes, that of its first writing, to the millisecond that JavaScript keeps.
CREATE FUNCTION act_moment() RETURNS timestamptz LANGUAGE plpgsql AS $$
DECLARE
  moment text := current_setting('gainsay.act', true);
BEGIN
  IF moment IS NULL OR moment = '' THEN
    moment := date_trunc('milliseconds', clock_timestamp())::text;
    PERFORM set_config('gainsay.act', moment, true);
  END IF;
  RETURN moment::timestamptz;
END $$;--> statement-breakpoint
-- A row that is new stands from now on, whatever the statement says.
CREATE FUNCTION past.begins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.stands_from := act_moment();
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE FUNCTION asof.moment() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT current_setting('gainsay.as_of')::timestamptz $$;--> statement-breakpoint
-- Tables that held rows when they joined in: what stood in them before that is not known.
CREATE TABLE past.beginnings (
  table_name text PRIMARY KEY,
  since timestamp (3) with time zone NOT NULL
);--> statement-breakpoint
CREATE VIEW asof.beginning AS SELECT max(since) AS since FROM past.beginnings;--> statement-breakpoint
-- Lets a table join in, or follows a change of its columns and indexes: call it again after each.
CREATE FUNCTION keep_past(wanted regclass) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  name text;
  kept text;
  old text;
  part record;
  has_rows boolean;
BEGIN
  SELECT relname INTO STRICT name FROM pg_class WHERE oid = wanted AND relnamespace = 'public'::regnamespace;

  IF NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = wanted AND attname = 'stands_from' AND NOT attisdropped) THEN
    EXECUTE format('ALTER TABLE public.%I ADD COLUMN stands_from timestamptz (3) NOT NULL DEFAULT now()', name);
    EXECUTE format('ALTER TABLE public.%I ALTER COLUMN stands_from DROP DEFAULT', name);
    EXECUTE format('SELECT EXISTS (SELECT FROM public.%I)', name) INTO has_rows;
    IF has_rows THEN INSERT INTO past.beginnings VALUES (name, now()); END IF;
    EXECUTE format('CREATE TABLE past.%I AS SELECT * FROM public.%I WITH NO DATA', name, name);
    EXECUTE format('ALTER TABLE past.%I ADD COLUMN stood_until timestamptz (3) NOT NULL', name);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON past.%I
      FOR EACH ROW EXECUTE FUNCTION public.history_is_append_only()', name);
    EXECUTE format('CREATE TRIGGER not_emptied BEFORE TRUNCATE ON past.%I
      FOR EACH STATEMENT EXECUTE FUNCTION public.history_is_append_only()', name);
  END IF;

  FOR part IN
    SELECT a.attname, format_type(a.atttypid, a.atttypmod) AS type FROM pg_attribute a
    WHERE a.attrelid = wanted AND a.attnum > 0 AND NOT a.attisdropped
      AND NOT EXISTS (SELECT FROM pg_attribute b WHERE b.attrelid = format('past.%I', name)::regclass AND b.attname = a.attname)
  LOOP
    EXECUTE format('ALTER TABLE past.%I ADD COLUMN %I %s', name, part.attname, part.type);
  END LOOP;

  FOR part IN SELECT c.relname, pg_get_indexdef(c.oid) AS made FROM pg_index x JOIN pg_class c ON c.oid = x.indexrelid
    WHERE x.indrelid = wanted
  LOOP
    EXECUTE regexp_replace(part.made, '^CREATE .*? USING ',
      format('CREATE INDEX IF NOT EXISTS %I ON past.%I USING ', part.relname, name));
  END LOOP;

  SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum), string_agg('OLD.' || quote_ident(attname), ', ' ORDER BY attnum)
    INTO kept, old FROM pg_attribute
    WHERE attrelid = wanted AND attnum > 0 AND NOT attisdropped AND attname <> 'stands_from';

  EXECUTE format($function$
    CREATE OR REPLACE FUNCTION past.%I() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $body$
    DECLARE
      moment timestamptz := public.act_moment();
    BEGIN
      IF OLD.stands_from < moment THEN
        INSERT INTO past.%I (%s, stands_from, stood_until) VALUES (%s, OLD.stands_from, moment);
      END IF;
      IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
      NEW.stands_from := greatest(moment, OLD.stands_from);
      RETURN NEW;
    END $body$ $function$, 'keep_' || name, name, kept, old);
  EXECUTE format('CREATE OR REPLACE TRIGGER past_begins BEFORE INSERT ON public.%I
    FOR EACH ROW EXECUTE FUNCTION past.begins()', name);
  EXECUTE format('CREATE OR REPLACE TRIGGER past_kept BEFORE UPDATE OR DELETE ON public.%I
    FOR EACH ROW EXECUTE FUNCTION past.%I()', name, 'keep_' || name);

  -- The conditions stand outside the union, so that the planner can join into both halves by their indexes.
  EXECUTE format('CREATE OR REPLACE VIEW asof.%1$I AS SELECT %2$s FROM (
      SELECT %2$s, stands_from, ''infinity''::timestamptz (3) AS stood_until FROM public.%1$I
      UNION ALL
      SELECT %2$s, stands_from, stood_until FROM past.%1$I) AS ever
    WHERE stands_from <= asof.moment() AND stood_until > asof.moment()', name, kept);
END $$;--> statement-breakpoint
SELECT keep_past(wanted::regclass) FROM unnest(ARRAY['actors', 'actor_aliases', 'affiliations', 'outlets', 'documents',
  'articles', 'article_versions', 'extraction_runs', 'allegations', 'claims', 'claim_spans', 'claim_actors',
  'claim_targets', 'responses', 'reversals']) AS wanted;--> statement-breakpoint
-- History is its own past.
CREATE VIEW asof.revisions AS SELECT * FROM public.revisions WHERE at <= asof.moment();
