-- As before, but that the moment of the act is asked once: by its value the later acts are found by their index.
CREATE OR REPLACE FUNCTION refresh_stale_claims() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moment timestamptz := act_moment();
  touched uuid[];
BEGIN
  WITH taken AS (
    DELETE FROM stale_claims s WHERE s.workspace_id = NEW.workspace_id AND s.transaction = NEW.transaction
    RETURNING s.claim_id)
  SELECT array_agg(claim_id) INTO touched FROM taken;
  IF touched IS NULL THEN RETURN NULL; END IF;
  UPDATE revision_heads h SET derived = h.derived + 1 WHERE h.workspace_id = NEW.workspace_id;
  PERFORM refresh_pairs(NEW.workspace_id, touched);
  IF EXISTS (SELECT FROM revisions r WHERE r.workspace_id = NEW.workspace_id AND r.at > moment)
    OR EXISTS (SELECT FROM claims c JOIN articles a ON a.workspace_id = c.workspace_id AND a.id = c.article_id
      WHERE c.workspace_id = NEW.workspace_id AND c.id = ANY (touched) AND a.erased_at IS NOT NULL)
  THEN PERFORM rederive_past(NEW.workspace_id, touched); END IF;
  RETURN NULL;
END $$;
