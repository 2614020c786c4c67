-- Which articles were copies of one text, and which of them an editor took out, can be seen as it stood.
SELECT keep_past('copies');--> statement-breakpoint
SELECT keep_past('articles');--> statement-breakpoint
-- Pairs say of which cluster of copies their article is: it for itself, where it is no copy.
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
WHERE c.state <> 'rejected' AND a.withdrawn_at IS NULL;--> statement-breakpoint
DO $$
DECLARE pairs text;
BEGIN
  PERFORM set_config('search_path', 'public', true);
  pairs := pg_get_viewdef('computed_pairs'::regclass);
  PERFORM set_config('search_path', 'asof, public', true);
  EXECUTE 'CREATE OR REPLACE VIEW asof.claim_pairs AS ' || pairs;
  PERFORM set_config('search_path', 'public', true);
END $$;--> statement-breakpoint
-- A cluster that changes touches the claims of its articles, and what is remembered of the workspace.
CREATE FUNCTION note_copied_claims() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO stale_claims
    SELECT c.workspace_id, pg_current_xact_id(), c.id
      FROM touched t JOIN claims c ON c.workspace_id = t.workspace_id AND c.article_id = t.article_id
    UNION SELECT workspace_id, pg_current_xact_id(), workspace_id FROM touched
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER copies_entered AFTER INSERT ON copies REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_copied_claims();--> statement-breakpoint
CREATE TRIGGER copies_changed AFTER UPDATE ON copies REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_copied_claims();--> statement-breakpoint
CREATE TRIGGER copies_removed AFTER DELETE ON copies REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_copied_claims();
