-- How charges are answered is asked by nearly every page, over the whole workspace: it is kept like pairs and replies are,
-- by the same hand, at the same commit.
SELECT keep_past('claims');--> statement-breakpoint
-- The place of the answer that a reply gives, by its type, among those of the domain (domain/answer.ts), the plainest 0.
CREATE FUNCTION answer_rank(type text) RETURNS smallint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
SELECT CASE type WHEN 'confirm' THEN 0 WHEN 'deny' THEN 1 WHEN 'justify' THEN 2 WHEN 'refuse' THEN 4
  WHEN 'allege' THEN 3 WHEN 'demand' THEN 3 WHEN 'warn' THEN 3 ELSE 6 END::smallint $$;--> statement-breakpoint
CREATE VIEW computed_answers AS
SELECT r.workspace_id, r.charge_id, r.accused_id, min(answer_rank(r.type)) AS rank,
  bool_or(r.state = 'proposed') AS doubtful,
  coalesce(min(r.said - c.said) FILTER (WHERE r.said >= c.said), max(r.said - c.said)) AS days
FROM charge_replies r
JOIN claims c ON c.workspace_id = r.workspace_id AND c.id = r.charge_id
WHERE r.is_accused
GROUP BY r.workspace_id, r.charge_id, r.accused_id;--> statement-breakpoint
CREATE VIEW computed_denials AS
SELECT r.workspace_id, r.allegation_id, r.accused_id, min(r.day) AS day
FROM charge_replies r
WHERE r.type = 'deny' AND r.allegation_id IS NOT NULL AND r.day IS NOT NULL
GROUP BY r.workspace_id, r.allegation_id, r.accused_id;--> statement-breakpoint
-- As before, and then the answers to all charges that are touched or that lose or get a reply, and the first denials of
-- their allegations by those who answer them.
CREATE OR REPLACE FUNCTION refresh_pairs(workspace uuid, touched uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  answering uuid[] := touched || ARRAY(
    SELECT l.response_id FROM responses l WHERE l.workspace_id = workspace AND l.charge_id = ANY (touched));
  answered uuid[] := touched || ARRAY(
    SELECT r.charge_id FROM charge_replies r WHERE r.workspace_id = workspace AND r.reply_id = ANY (touched));
  denied uuid[];
  deniers uuid[];
BEGIN
  DELETE FROM claim_pairs p WHERE p.workspace_id = workspace AND p.claim_id = ANY (answering);
  INSERT INTO claim_pairs SELECT p.* FROM computed_pairs p WHERE p.workspace_id = workspace AND p.claim_id = ANY (answering);
  SELECT array_agg(r.allegation_id), array_agg(r.accused_id) INTO denied, deniers FROM charge_replies r
    WHERE r.workspace_id = workspace AND r.charge_id = ANY (answered) AND r.allegation_id IS NOT NULL;
  DELETE FROM charge_replies r WHERE r.workspace_id = workspace AND r.charge_id = ANY (touched);
  DELETE FROM charge_replies r WHERE r.workspace_id = workspace AND r.reply_id = ANY (touched);
  INSERT INTO charge_replies SELECT r.* FROM computed_replies r
    WHERE r.workspace_id = workspace AND (r.charge_id = ANY (touched) OR r.reply_id = ANY (touched));
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
INSERT INTO charge_answers SELECT * FROM computed_answers;--> statement-breakpoint
INSERT INTO first_denials SELECT * FROM computed_denials;--> statement-breakpoint
ANALYZE charge_answers;--> statement-breakpoint
ANALYZE first_denials;--> statement-breakpoint
ANALYZE claims;
