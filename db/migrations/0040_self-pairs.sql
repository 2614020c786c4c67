-- Of several who accuse one another each is about the others, not about itself: such a pair counts only where a claim has
-- no other maker or no other target.
CREATE OR REPLACE VIEW computed_pairs AS
SELECT c.workspace_id, c.id AS claim_id,
  (row_number() OVER (
    PARTITION BY c.workspace_id, c.id ORDER BY maker.ordinal, aim.ordinal, maker.actor_id, aim.actor_id))::int AS ordinal,
  maker.actor_id AS from_id, aim.actor_id AS to_id, c.speaker_id, c.allegation_id, c.article_id,
  c.ordinal AS place, a.outlet_id, c.type, c.state, c.sourcing,
  EXISTS (
    SELECT FROM responses l JOIN claims o ON o.workspace_id = l.workspace_id AND o.id = l.charge_id
    WHERE l.workspace_id = c.workspace_id AND l.response_id = c.id AND l.state <> 'rejected'
      AND o.state <> 'rejected' AND o.type = 'allege') AS answers,
  c.said, a.published, coalesce(c.said, a.published) AS day, coalesce(k.cluster_id, c.article_id) AS cluster_id
FROM claims c
JOIN articles a ON a.workspace_id = c.workspace_id AND a.id = c.article_id
LEFT JOIN copies k ON k.workspace_id = c.workspace_id AND k.article_id = c.article_id
LEFT JOIN claim_actors maker ON maker.workspace_id = c.workspace_id AND maker.claim_id = c.id
LEFT JOIN claim_targets aim ON aim.workspace_id = c.workspace_id AND aim.claim_id = c.id
WHERE c.state <> 'rejected' AND a.withdrawn_at IS NULL
  AND (maker.actor_id = aim.actor_id
    AND EXISTS (SELECT FROM claim_actors m WHERE m.workspace_id = c.workspace_id AND m.claim_id = c.id
      AND m.actor_id <> maker.actor_id)
    AND EXISTS (SELECT FROM claim_targets t WHERE t.workspace_id = c.workspace_id AND t.claim_id = c.id
      AND t.actor_id <> aim.actor_id)) IS NOT TRUE;--> statement-breakpoint
DO $$
DECLARE pairs text;
BEGIN
  PERFORM set_config('search_path', 'public', true);
  pairs := pg_get_viewdef('computed_pairs'::regclass);
  PERFORM set_config('search_path', 'asof, public', true);
  EXECUTE 'CREATE OR REPLACE VIEW asof.computed_pairs AS ' || pairs;
  PERFORM set_config('search_path', 'public', true);
END $$;--> statement-breakpoint
SELECT rederive_past(p.workspace_id, array_agg(DISTINCT p.claim_id)) FROM (
  SELECT workspace_id, claim_id, from_id, to_id FROM claim_pairs
  UNION SELECT workspace_id, claim_id, from_id, to_id FROM past.claim_pairs) p
JOIN (
  SELECT workspace_id, claim_id FROM (
    SELECT workspace_id, claim_id, from_id, to_id FROM claim_pairs
    UNION SELECT workspace_id, claim_id, from_id, to_id FROM past.claim_pairs) e
  GROUP BY workspace_id, claim_id HAVING count(DISTINCT from_id) > 1 AND count(DISTINCT to_id) > 1) several
  ON several.workspace_id = p.workspace_id AND several.claim_id = p.claim_id
WHERE p.from_id = p.to_id
GROUP BY p.workspace_id;
