-- Which actor an actor stands for after every merge. Locks it against being merged until the transaction ends.
CREATE FUNCTION standing_actor(w uuid, a uuid) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE up uuid;
BEGIN
  LOOP
    SELECT merged_into INTO up FROM public.actors WHERE workspace_id = w AND id = a FOR KEY SHARE;
    IF up IS NULL THEN RETURN a; END IF;
    a := up;
  END LOOP;
END $$;--> statement-breakpoint
CREATE FUNCTION standing_allegation(w uuid, a uuid) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE up uuid;
BEGIN
  LOOP
    SELECT merged_into INTO up FROM public.allegations WHERE workspace_id = w AND id = a FOR KEY SHARE;
    IF up IS NULL THEN RETURN a; END IF;
    a := up;
  END LOOP;
END $$;--> statement-breakpoint
-- Beside what stands, what was entered: a new value of either column is what is entered now.
CREATE FUNCTION claims_as_entered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.speaker_said_id := coalesce(NEW.speaker_said_id, NEW.speaker_id);
    NEW.allegation_said_id := coalesce(NEW.allegation_said_id, NEW.allegation_id);
  ELSE
    IF NEW.speaker_said_id IS NOT DISTINCT FROM OLD.speaker_said_id AND NEW.speaker_id IS DISTINCT FROM OLD.speaker_id
      THEN NEW.speaker_said_id := NEW.speaker_id; END IF;
    IF NEW.allegation_said_id IS NOT DISTINCT FROM OLD.allegation_said_id AND NEW.allegation_id IS DISTINCT FROM OLD.allegation_id
      THEN NEW.allegation_said_id := NEW.allegation_id; END IF;
  END IF;
  NEW.speaker_id := public.standing_actor(NEW.workspace_id, NEW.speaker_said_id);
  NEW.allegation_id := public.standing_allegation(NEW.workspace_id, NEW.allegation_said_id);
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER claims_as_entered BEFORE INSERT OR UPDATE OF speaker_id, speaker_said_id, allegation_id, allegation_said_id
  ON claims FOR EACH ROW EXECUTE FUNCTION claims_as_entered();--> statement-breakpoint
CREATE FUNCTION affiliations_as_entered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.actor_said_id := coalesce(NEW.actor_said_id, NEW.actor_id);
    NEW.body_said_id := coalesce(NEW.body_said_id, NEW.body_id);
  ELSE
    IF NEW.actor_said_id IS NOT DISTINCT FROM OLD.actor_said_id AND NEW.actor_id IS DISTINCT FROM OLD.actor_id
      THEN NEW.actor_said_id := NEW.actor_id; END IF;
    IF NEW.body_said_id IS NOT DISTINCT FROM OLD.body_said_id AND NEW.body_id IS DISTINCT FROM OLD.body_id
      THEN NEW.body_said_id := NEW.body_id; END IF;
  END IF;
  NEW.actor_id := public.standing_actor(NEW.workspace_id, NEW.actor_said_id);
  NEW.body_id := public.standing_actor(NEW.workspace_id, NEW.body_said_id);
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER affiliations_as_entered BEFORE INSERT OR UPDATE OF actor_id, actor_said_id, body_id, body_said_id
  ON affiliations FOR EACH ROW EXECUTE FUNCTION affiliations_as_entered();--> statement-breakpoint
-- An actor of a claim is entered under its own id: it stands under the one it was merged into, one row for all that are
-- the same by now, and the row remembers which were entered, and where.
CREATE FUNCTION named_as_entered() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stands uuid;
  joined boolean;
BEGIN
  IF NEW.said IS NOT NULL THEN RETURN NEW; END IF;
  stands := public.standing_actor(NEW.workspace_id, NEW.actor_id);
  IF stands = NEW.actor_id AND NOT EXISTS (
    SELECT FROM public.actors WHERE workspace_id = NEW.workspace_id AND merged_into = stands)
  THEN RETURN NEW; END IF;
  EXECUTE format('UPDATE public.%I SET said = coalesce(said, ARRAY[actor_id]) || $1,
    said_at = coalesce(said_at, ARRAY[ordinal]) || $2, ordinal = least(ordinal, $2)
    WHERE workspace_id = $3 AND claim_id = $4 AND actor_id = $5 AND NOT $1 = ANY (coalesce(said, ARRAY[actor_id]))
    RETURNING true', TG_TABLE_NAME)
    INTO joined USING NEW.actor_id, NEW.ordinal, NEW.workspace_id, NEW.claim_id, stands;
  IF joined THEN RETURN NULL; END IF;
  IF stands <> NEW.actor_id THEN
    NEW.said := ARRAY[NEW.actor_id];
    NEW.said_at := ARRAY[NEW.ordinal];
    NEW.actor_id := stands;
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER claim_actors_as_entered BEFORE INSERT ON claim_actors FOR EACH ROW EXECUTE FUNCTION named_as_entered();--> statement-breakpoint
CREATE TRIGGER claim_targets_as_entered BEFORE INSERT ON claim_targets FOR EACH ROW EXECUTE FUNCTION named_as_entered();--> statement-breakpoint
UPDATE claims SET speaker_said_id = speaker_id, allegation_said_id = allegation_id
  WHERE speaker_id IS NOT NULL OR allegation_id IS NOT NULL;--> statement-breakpoint
UPDATE affiliations SET actor_said_id = actor_id, body_said_id = body_id;--> statement-breakpoint
-- Does this row, of whatever table, belong to an article that was erased?
CREATE FUNCTION is_erased(of text, o jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM public.articles a
    WHERE a.workspace_id = (o ->> 'workspace_id')::uuid AND a.erased_at IS NOT NULL AND a.id IN (
      SELECT (o ->> 'article_id')::uuid
      UNION ALL SELECT (o ->> 'id')::uuid WHERE of = 'articles'
      UNION ALL SELECT c.article_id FROM public.claims c
        WHERE c.workspace_id = a.workspace_id AND c.id = (o ->> 'claim_id')::uuid
      UNION ALL SELECT v.article_id FROM public.article_versions v
        WHERE v.workspace_id = a.workspace_id AND v.id = (o ->> 'article_version_id')::uuid
      UNION ALL SELECT d.id FROM public.articles d
        WHERE of = 'documents' AND d.workspace_id = a.workspace_id AND d.document_id = (o ->> 'id')::uuid))
$$;--> statement-breakpoint
-- Erasing is the one change that history allows: the states of an entry go, its hashes stay, and the entry says so.
CREATE OR REPLACE FUNCTION history_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'revisions' THEN
    IF to_jsonb(NEW) = to_jsonb(OLD) || '{"before": null, "after": null, "erased": true}' THEN RETURN NEW; END IF;
  ELSIF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'article_versions' THEN
    IF NEW.text = '' AND (to_jsonb(NEW) - 'search') = (to_jsonb(OLD) - 'search') || '{"text": "", "map": [], "removed": []}'
      AND EXISTS (SELECT FROM public.articles a WHERE a.workspace_id = NEW.workspace_id AND a.id = NEW.article_id AND a.erased_at IS NOT NULL)
    THEN RETURN NEW; END IF;
  ELSIF TG_OP = 'DELETE' AND TG_TABLE_SCHEMA = 'past' THEN
    IF public.is_erased(TG_TABLE_NAME, to_jsonb(OLD)) THEN RETURN OLD; END IF;
  END IF;
  RAISE EXCEPTION 'History is append-only: % on % is refused.', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;--> statement-breakpoint
-- What the application may erase: the words of one article that it has marked as erased, wherever history keeps them.
-- Returns the entries of the history that lost their states.
CREATE FUNCTION erase_words_of(w uuid, article uuid) RETURNS SETOF bigint LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM articles WHERE workspace_id = w AND id = article AND erased_at IS NOT NULL) THEN
    RAISE EXCEPTION 'Only an article that is marked as erased loses its words.';
  END IF;
  UPDATE article_versions SET text = '', map = '[]', removed = '[]' WHERE workspace_id = w AND article_id = article AND text <> '';
  UPDATE extraction_runs SET said = '[]'
    WHERE workspace_id = w AND article_version_id IN (SELECT id FROM article_versions WHERE workspace_id = w AND article_id = article);
  DELETE FROM past.article_versions p WHERE p.workspace_id = w AND p.article_id = article;
  DELETE FROM past.articles p WHERE p.workspace_id = w AND p.id = article;
  DELETE FROM past.claim_spans p WHERE p.workspace_id = w
    AND p.claim_id IN (SELECT id FROM claims WHERE workspace_id = w AND article_id = article);
  DELETE FROM past.claims p WHERE p.workspace_id = w AND p.article_id = article;
  DELETE FROM past.extraction_runs p WHERE p.workspace_id = w
    AND p.article_version_id IN (SELECT id FROM article_versions WHERE workspace_id = w AND article_id = article);
  DELETE FROM past.documents p WHERE p.workspace_id = w
    AND p.id = (SELECT document_id FROM articles WHERE workspace_id = w AND id = article);
  RETURN QUERY UPDATE revisions SET before = NULL, after = NULL, erased = true
    WHERE workspace_id = w AND NOT erased AND ((entity = 'article' AND entity_id = article)
      OR (entity = 'claim' AND coalesce(after, before) -> 'claim' ->> 'articleId' = article::text))
    RETURNING seq;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION erase_words_of(uuid, uuid) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION erase_words_of(uuid, uuid) TO gainsay_app;
--> statement-breakpoint
SELECT keep_past(wanted::regclass) FROM unnest(ARRAY['actors', 'affiliations', 'articles', 'allegations', 'claims',
  'claim_actors', 'claim_targets', 'distinctions']) AS wanted;--> statement-breakpoint
CREATE OR REPLACE VIEW asof.revisions AS SELECT * FROM public.revisions WHERE at <= asof.moment();
