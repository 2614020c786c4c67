-- Pairs and replies keep their past like what they are derived from: a question about a moment finds them as one about
-- today does. Answers and first denials are sums over them.
DROP VIEW asof.charge_answers, asof.first_denials;--> statement-breakpoint
ALTER VIEW asof.claim_pairs RENAME TO computed_pairs;--> statement-breakpoint
ALTER VIEW asof.charge_replies RENAME TO computed_replies;--> statement-breakpoint
TRUNCATE claim_pairs, charge_replies;--> statement-breakpoint
SELECT keep_past('claim_pairs'), keep_past('charge_replies');--> statement-breakpoint
-- Nothing is lost with them that could not be derived again: where history loses what they are derived from, they are.
DROP TRIGGER append_only ON past.claim_pairs;--> statement-breakpoint
DROP TRIGGER append_only ON past.charge_replies;--> statement-breakpoint
DO $$
DECLARE
  answers text;
  denials text;
BEGIN
  PERFORM set_config('search_path', 'public', true);
  answers := pg_get_viewdef('computed_answers'::regclass);
  denials := pg_get_viewdef('computed_denials'::regclass);
  PERFORM set_config('search_path', 'asof, public', true);
  EXECUTE 'CREATE VIEW asof.charge_answers AS ' || answers;
  EXECUTE 'CREATE VIEW asof.first_denials AS ' || denials;
  PERFORM set_config('search_path', 'public', true);
END $$;--> statement-breakpoint
-- Derives again the pairs of some claims and the replies from or to some, and writes what differs. Where the schema `asof`
-- comes first, from what stood at its moment.
CREATE FUNCTION derive_claims(workspace uuid, pairs_of uuid[], replies_of uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  pairs public.computed_pairs[] := ARRAY(SELECT ROW(p.*)::public.computed_pairs FROM computed_pairs p
    WHERE p.workspace_id = workspace AND p.claim_id = ANY (pairs_of));
  replies public.computed_replies[] := ARRAY(
    SELECT ROW(r.*)::public.computed_replies FROM computed_replies r
      WHERE r.workspace_id = workspace AND r.charge_id = ANY (replies_of)
    UNION ALL SELECT ROW(r.*)::public.computed_replies FROM computed_replies r
      WHERE r.workspace_id = workspace AND r.reply_id = ANY (replies_of));
BEGIN
  DELETE FROM public.claim_pairs p WHERE p.workspace_id = workspace AND p.claim_id = ANY (pairs_of)
    AND NOT EXISTS (SELECT FROM unnest(pairs) f WHERE f.claim_id = p.claim_id AND f.ordinal = p.ordinal
      AND to_jsonb(f) = to_jsonb(p) - 'stands_from');
  INSERT INTO public.claim_pairs SELECT f.* FROM unnest(pairs) f ON CONFLICT DO NOTHING;
  DELETE FROM public.charge_replies r WHERE r.workspace_id = workspace
    AND (r.charge_id = ANY (replies_of) OR r.reply_id = ANY (replies_of))
    AND NOT EXISTS (SELECT FROM unnest(replies) f
      WHERE f.charge_id = r.charge_id AND f.accused_id = r.accused_id AND f.reply_id = r.reply_id
        AND to_jsonb(f) = to_jsonb(r) - 'stands_from');
  INSERT INTO public.charge_replies SELECT f.* FROM unnest(replies) f ON CONFLICT DO NOTHING;
END $$;--> statement-breakpoint
-- As before, but that pairs and replies that stay the same are left as they are.
CREATE OR REPLACE FUNCTION refresh_pairs(workspace uuid, touched uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  answering uuid[] := touched || ARRAY(
    SELECT l.response_id FROM responses l WHERE l.workspace_id = workspace AND l.charge_id = ANY (touched));
  answered uuid[] := touched || ARRAY(
    SELECT r.charge_id FROM charge_replies r WHERE r.workspace_id = workspace AND r.reply_id = ANY (touched));
  denied uuid[];
  deniers uuid[];
BEGIN
  SELECT array_agg(r.allegation_id), array_agg(r.accused_id) INTO denied, deniers FROM charge_replies r
    WHERE r.workspace_id = workspace AND r.charge_id = ANY (answered) AND r.allegation_id IS NOT NULL;
  PERFORM derive_claims(workspace, answering, touched);
  answered := answered || ARRAY(
    SELECT r.charge_id FROM charge_replies r WHERE r.workspace_id = workspace AND r.reply_id = ANY (touched));
  SELECT denied || array_agg(r.allegation_id), deniers || array_agg(r.accused_id) INTO denied, deniers FROM charge_replies r
    WHERE r.workspace_id = workspace AND r.charge_id = ANY (answered) AND r.allegation_id IS NOT NULL;
  DELETE FROM charge_answers a WHERE a.workspace_id = workspace AND a.charge_id = ANY (answered);
  INSERT INTO charge_answers SELECT a.* FROM computed_answers a
    WHERE a.workspace_id = workspace AND a.charge_id = ANY (answered);
  DELETE FROM first_denials f USING unnest(denied, deniers) AS met (allegation_id, accused_id)
    WHERE f.workspace_id = workspace AND f.allegation_id = met.allegation_id AND f.accused_id = met.accused_id;
  INSERT INTO first_denials
    SELECT workspace, met.allegation_id, met.accused_id, denial.day
    FROM (SELECT DISTINCT allegation_id, accused_id FROM unnest(denied, deniers) AS each (allegation_id, accused_id)) met
    CROSS JOIN LATERAL (
      SELECT r.day FROM charge_replies r
      WHERE r.workspace_id = workspace AND r.allegation_id = met.allegation_id AND r.accused_id = met.accused_id
        AND r.type = 'deny' AND r.day IS NOT NULL
      ORDER BY r.day LIMIT 1) denial;
END $$;--> statement-breakpoint
-- When, by what is kept, something changed out of which the pairs of a claim and the replies from or to it are derived.
DO $$
DECLARE
  changes text := '(SELECT %2$s, stands_from AS moment FROM public.%1$I
    UNION ALL SELECT %2$s, m.moment FROM past.%1$I CROSS JOIN LATERAL (VALUES (stands_from), (stood_until)) AS m (moment))';
  ever text := '(SELECT workspace_id, %2$s FROM public.%1$I UNION ALL SELECT workspace_id, %2$s FROM past.%1$I)';
  home text := format(ever, 'claims', 'id, article_id');
  maker text := format(ever, 'claim_actors', 'claim_id, actor_id');
BEGIN
  EXECUTE 'CREATE VIEW past.touches AS '
    || 'SELECT workspace_id, id AS claim_id, moment FROM ' || format(changes, 'claims', 'workspace_id, id') || ' c'
    || ' UNION ALL SELECT workspace_id, claim_id, moment FROM ' || format(changes, 'claim_actors', 'workspace_id, claim_id') || ' x'
    || ' UNION ALL SELECT workspace_id, claim_id, moment FROM ' || format(changes, 'claim_targets', 'workspace_id, claim_id') || ' t'
    || ' UNION ALL SELECT workspace_id, charge_id, moment FROM ' || format(changes, 'responses', 'workspace_id, charge_id') || ' l'
    || ' UNION ALL SELECT workspace_id, response_id, moment FROM ' || format(changes, 'responses', 'workspace_id, response_id') || ' l'
    || ' UNION ALL SELECT c.workspace_id, c.id, a.moment FROM ' || home || ' c JOIN '
    || format(changes, 'articles', 'workspace_id, id') || ' a ON a.workspace_id = c.workspace_id AND a.id = c.article_id'
    || ' UNION ALL SELECT c.workspace_id, c.id, k.moment FROM ' || home || ' c JOIN '
    || format(changes, 'copies', 'workspace_id, article_id') || ' k ON k.workspace_id = c.workspace_id AND k.article_id = c.article_id'
    || ' UNION ALL SELECT x.workspace_id, x.claim_id, f.moment FROM ' || maker || ' x JOIN '
    || format(changes, 'affiliations', 'workspace_id, actor_id') || ' f ON f.workspace_id = x.workspace_id AND f.actor_id = x.actor_id';
END $$;--> statement-breakpoint
-- Derives the past of these claims again, of all where none are named: empties it and lets each of its moments come again.
-- Everything is joined by index: plans are made before the first moment, when nothing stands, and kept.
CREATE FUNCTION rederive_past(w uuid, claims uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = asof, public, pg_temp SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET enable_material = off AS $$
DECLARE
  act text := current_setting('gainsay.act', true);
  linked uuid[] := claims || ARRAY(
    SELECT CASE WHEN l.charge_id = ANY (claims) THEN l.response_id ELSE l.charge_id END FROM (
      SELECT workspace_id, charge_id, response_id FROM public.responses
      UNION ALL SELECT workspace_id, charge_id, response_id FROM past.responses) l
    WHERE l.workspace_id = w AND (l.charge_id = ANY (claims) OR l.response_id = ANY (claims)));
  at record;
  answering uuid[];
BEGIN
  -- what stands since ever leaves no past behind when it goes
  PERFORM set_config('gainsay.act', '-infinity', true);
  DELETE FROM public.claim_pairs p WHERE p.workspace_id = w AND (claims IS NULL OR p.claim_id = ANY (linked));
  DELETE FROM past.claim_pairs p WHERE p.workspace_id = w AND (claims IS NULL OR p.claim_id = ANY (linked));
  DELETE FROM public.charge_replies r WHERE r.workspace_id = w
    AND (claims IS NULL OR r.charge_id = ANY (claims) OR r.reply_id = ANY (claims));
  DELETE FROM past.charge_replies r WHERE r.workspace_id = w
    AND (claims IS NULL OR r.charge_id = ANY (claims) OR r.reply_id = ANY (claims));
  PERFORM set_config('gainsay.as_of', '-infinity', true), derive_claims(w, '{}', '{}');
  FOR at IN SELECT t.moment, array_agg(DISTINCT t.claim_id) AS touched FROM past.touches t
    WHERE t.workspace_id = w AND (claims IS NULL OR t.claim_id = ANY (linked))
    GROUP BY t.moment ORDER BY t.moment
  LOOP
    PERFORM set_config('gainsay.act', at.moment::text, true), set_config('gainsay.as_of', at.moment::text, true);
    answering := at.touched || ARRAY(
      SELECT l.response_id FROM responses l WHERE l.workspace_id = w AND l.charge_id = ANY (at.touched));
    IF claims IS NULL THEN
      PERFORM derive_claims(w, answering, at.touched);
    ELSE
      PERFORM derive_claims(w, ARRAY(SELECT unnest(answering) INTERSECT SELECT unnest(linked)), claims);
    END IF;
  END LOOP;
  PERFORM set_config('gainsay.act', coalesce(act, ''), true), set_config('gainsay.as_of', '', true);
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION rederive_past(uuid, uuid[]) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION rederive_past(uuid, uuid[]) TO gainsay_app;--> statement-breakpoint
-- The past is derived again where history lost something, and where a later act was saved before an earlier one.
CREATE OR REPLACE FUNCTION refresh_stale_claims() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE touched uuid[];
BEGIN
  WITH taken AS (
    DELETE FROM stale_claims s WHERE s.workspace_id = NEW.workspace_id AND s.transaction = NEW.transaction
    RETURNING s.claim_id)
  SELECT array_agg(claim_id) INTO touched FROM taken;
  IF touched IS NULL THEN RETURN NULL; END IF;
  UPDATE revision_heads h SET derived = h.derived + 1 WHERE h.workspace_id = NEW.workspace_id;
  PERFORM refresh_pairs(NEW.workspace_id, touched);
  IF EXISTS (SELECT FROM revisions r WHERE r.workspace_id = NEW.workspace_id AND r.at > act_moment())
    OR EXISTS (SELECT FROM claims c JOIN articles a ON a.workspace_id = c.workspace_id AND a.id = c.article_id
      WHERE c.workspace_id = NEW.workspace_id AND c.id = ANY (touched) AND a.erased_at IS NOT NULL)
  THEN PERFORM rederive_past(NEW.workspace_id, touched); END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
SELECT rederive_past(id, NULL) FROM workspaces;--> statement-breakpoint
ANALYZE claim_pairs;--> statement-breakpoint
ANALYZE charge_replies;--> statement-breakpoint
ANALYZE past.claim_pairs;--> statement-breakpoint
ANALYZE past.charge_replies;
