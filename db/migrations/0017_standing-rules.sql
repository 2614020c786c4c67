-- What stands in claim_pairs and charge_replies is said here and nowhere else: the two views compute it from the tables
-- that people and machines write, and the database stores it again for every claim that a transaction touches. So no
-- command, script or hand can forget it.
CREATE VIEW computed_pairs AS
SELECT c.workspace_id, c.id AS claim_id,
  (row_number() OVER (
    PARTITION BY c.workspace_id, c.id ORDER BY maker.ordinal, aim.ordinal, maker.actor_id, aim.actor_id))::int AS ordinal,
  maker.actor_id AS from_id, aim.actor_id AS to_id, c.speaker_id, c.allegation_id, c.article_id,
  c.ordinal AS place, a.outlet_id, c.type, c.state, c.sourcing,
  EXISTS (
    SELECT FROM responses l JOIN claims o ON o.workspace_id = l.workspace_id AND o.id = l.charge_id
    WHERE l.workspace_id = c.workspace_id AND l.response_id = c.id AND l.state <> 'rejected'
      AND o.state <> 'rejected' AND o.type = 'allege') AS answers,
  c.said, a.published, coalesce(c.said, a.published) AS day
FROM claims c
JOIN articles a ON a.workspace_id = c.workspace_id AND a.id = c.article_id
LEFT JOIN claim_actors maker ON maker.workspace_id = c.workspace_id AND maker.claim_id = c.id
LEFT JOIN claim_targets aim ON aim.workspace_id = c.workspace_id AND aim.claim_id = c.id
WHERE c.state <> 'rejected' AND a.withdrawn_at IS NULL;--> statement-breakpoint
CREATE VIEW computed_replies AS
SELECT DISTINCT l.workspace_id, l.charge_id, voice.body_id AS accused_id, l.response_id AS reply_id,
  EXISTS (
    SELECT FROM claim_targets t WHERE t.workspace_id = l.workspace_id AND t.claim_id = l.charge_id
      AND t.actor_id = voice.body_id) AS is_accused,
  charge.allegation_id, r.article_id, a.outlet_id, r.type, r.state, r.said, a.published,
  coalesce(r.said, a.published) AS day
FROM responses l
JOIN claims charge ON charge.workspace_id = l.workspace_id AND charge.id = l.charge_id
JOIN claims r ON r.workspace_id = l.workspace_id AND r.id = l.response_id
JOIN articles a ON a.workspace_id = r.workspace_id AND a.id = r.article_id
LEFT JOIN claim_actors maker ON maker.workspace_id = l.workspace_id AND maker.claim_id = l.response_id
CROSS JOIN LATERAL (
  SELECT maker.actor_id AS body_id WHERE maker.actor_id IS NOT NULL
  UNION
  -- an editor says that it is the answer of whom the charge accuses, whoever its makers are known as
  SELECT t.actor_id FROM claim_targets t
  WHERE l.speaks_for = 'accused' AND t.workspace_id = l.workspace_id AND t.claim_id = l.charge_id
  UNION
  SELECT f.body_id FROM affiliations f
  WHERE f.workspace_id = maker.workspace_id AND f.actor_id = maker.actor_id
    AND f.role IN ('speaks-for', 'office-of', 'agency-of')) voice
WHERE l.state <> 'rejected' AND l.speaks_for IS DISTINCT FROM 'other' AND r.state <> 'rejected'
  AND a.withdrawn_at IS NULL;--> statement-breakpoint
-- Derives these claims of a workspace again: their pairs, the replies from them and to them, and the pairs of what answers
-- them, which say that they answer.
CREATE FUNCTION refresh_pairs(workspace uuid, touched uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE answering uuid[] := touched || ARRAY(
  SELECT l.response_id FROM responses l WHERE l.workspace_id = workspace AND l.charge_id = ANY (touched));
BEGIN
  DELETE FROM claim_pairs p WHERE p.workspace_id = workspace AND p.claim_id = ANY (answering);
  INSERT INTO claim_pairs SELECT p.* FROM computed_pairs p WHERE p.workspace_id = workspace AND p.claim_id = ANY (answering);
  DELETE FROM charge_replies r WHERE r.workspace_id = workspace AND r.charge_id = ANY (touched);
  DELETE FROM charge_replies r WHERE r.workspace_id = workspace AND r.reply_id = ANY (touched);
  INSERT INTO charge_replies SELECT r.* FROM computed_replies r
    WHERE r.workspace_id = workspace AND (r.charge_id = ANY (touched) OR r.reply_id = ANY (touched));
END $$;--> statement-breakpoint
-- At commit, once for all claims that the transaction touched: behind the lock under which history is written, so that of
-- two transactions the later one sees what the earlier one did.
CREATE FUNCTION refresh_stale_claims() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE touched uuid[];
BEGIN
  WITH taken AS (
    DELETE FROM stale_claims s WHERE s.workspace_id = NEW.workspace_id AND s.transaction = NEW.transaction
    RETURNING s.claim_id)
  SELECT array_agg(claim_id) INTO touched FROM taken;
  IF touched IS NULL THEN RETURN NULL; END IF;
  UPDATE revision_heads h SET derived = h.derived + 1 WHERE h.workspace_id = NEW.workspace_id;
  PERFORM refresh_pairs(NEW.workspace_id, touched);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER stale_claims_refreshed AFTER INSERT ON stale_claims
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refresh_stale_claims();--> statement-breakpoint
-- What a statement touched, by the table it wrote: the ids of claims; that of the workspace stands for its names, which
-- nothing is derived from, but which make what is remembered of the workspace old.
CREATE FUNCTION note_stale_claims() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'claims' THEN
    INSERT INTO stale_claims SELECT workspace_id, pg_current_xact_id(), id FROM touched ON CONFLICT DO NOTHING;
  ELSIF TG_TABLE_NAME = 'responses' THEN
    INSERT INTO stale_claims SELECT workspace_id, pg_current_xact_id(), charge_id FROM touched
      UNION SELECT workspace_id, pg_current_xact_id(), response_id FROM touched ON CONFLICT DO NOTHING;
  ELSIF TG_TABLE_NAME = 'affiliations' THEN
    INSERT INTO stale_claims SELECT DISTINCT x.workspace_id, pg_current_xact_id(), x.claim_id
      FROM touched t JOIN claim_actors x ON x.workspace_id = t.workspace_id AND x.actor_id = t.actor_id
      WHERE EXISTS (SELECT FROM responses l WHERE l.workspace_id = x.workspace_id AND l.response_id = x.claim_id)
      ON CONFLICT DO NOTHING;
  ELSIF TG_TABLE_NAME = 'articles' THEN
    INSERT INTO stale_claims SELECT c.workspace_id, pg_current_xact_id(), c.id
      FROM touched t JOIN claims c ON c.workspace_id = t.workspace_id AND c.article_id = t.id ON CONFLICT DO NOTHING;
  ELSIF TG_TABLE_NAME IN ('actors', 'allegations', 'outlets') THEN
    INSERT INTO stale_claims SELECT DISTINCT workspace_id, pg_current_xact_id(), workspace_id FROM touched ON CONFLICT DO NOTHING;
  ELSE
    INSERT INTO stale_claims SELECT DISTINCT workspace_id, pg_current_xact_id(), claim_id FROM touched ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
DO $$
DECLARE written text;
BEGIN
  FOREACH written IN ARRAY ARRAY['claims', 'claim_actors', 'claim_targets', 'responses', 'affiliations', 'articles',
    'actors', 'allegations', 'outlets'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_stale_claims()', written || '_entered', written);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_stale_claims()', written || '_changed', written);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_stale_claims()', written || '_left', written);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_stale_claims()', written || '_removed', written);
  END LOOP;
END $$;--> statement-breakpoint
-- At a moment in the past both are computed, by the same words, from what stood then.
DO $$
DECLARE
  pairs text;
  replies text;
BEGIN
  PERFORM set_config('search_path', 'public', true);
  pairs := pg_get_viewdef('computed_pairs'::regclass);
  replies := pg_get_viewdef('computed_replies'::regclass);
  PERFORM set_config('search_path', 'asof, public', true);
  EXECUTE 'CREATE VIEW asof.claim_pairs AS ' || pairs;
  EXECUTE 'CREATE VIEW asof.charge_replies AS ' || replies;
  PERFORM set_config('search_path', 'public', true);
END $$;--> statement-breakpoint
INSERT INTO claim_pairs SELECT * FROM computed_pairs;--> statement-breakpoint
INSERT INTO charge_replies SELECT * FROM computed_replies;--> statement-breakpoint
ANALYZE claim_pairs;--> statement-breakpoint
ANALYZE charge_replies;
