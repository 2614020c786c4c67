-- An article that is erased for a legal reason takes along what people wrote and marked over its words, what imports kept of
-- it (the containers it came in, too), and the allegations that stand in no other article.
CREATE OR REPLACE FUNCTION erase_words_of(w uuid, article uuid) RETURNS SETOF bigint LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  later uuid[] := ARRAY(SELECT document_id FROM article_versions
    WHERE workspace_id = w AND article_id = article AND document_id IS NOT NULL);
  own uuid[] := ARRAY(SELECT id FROM claims WHERE workspace_id = w AND article_id = article);
  cut_from uuid[] := later || ARRAY(SELECT document_id FROM articles WHERE workspace_id = w AND id = article);
  lone uuid[] := ARRAY(SELECT g.id FROM allegations g
    WHERE g.workspace_id = w AND EXISTS (SELECT FROM claims c WHERE c.workspace_id = w AND c.allegation_id = g.id AND c.article_id = article)
      AND NOT EXISTS (SELECT FROM claims c JOIN articles a ON a.workspace_id = w AND a.id = c.article_id
        WHERE c.workspace_id = w AND c.allegation_id = g.id AND a.erased_at IS NULL));
BEGIN
  IF NOT EXISTS (SELECT FROM articles WHERE workspace_id = w AND id = article AND erased_at IS NOT NULL) THEN
    RAISE EXCEPTION 'Only an article that is marked as erased loses its words.';
  END IF;
  DELETE FROM reread_proposals WHERE workspace_id = w AND article_id = article;
  UPDATE documents SET original = '', text = CASE WHEN text IS NULL THEN NULL ELSE '' END
    WHERE workspace_id = w AND id = ANY (later);
  UPDATE article_versions SET text = '', map = '[]', removed = '[]' WHERE workspace_id = w AND article_id = article AND text <> '';
  UPDATE extraction_runs SET said = '[]'
    WHERE workspace_id = w AND article_version_id IN (SELECT id FROM article_versions WHERE workspace_id = w AND article_id = article);
  UPDATE comments SET body = '', deleted_at = coalesce(deleted_at, now()) WHERE workspace_id = w AND claim_id = ANY (own);
  UPDATE claim_desks SET flag_note = NULL, draft = NULL, draft_by = NULL, draft_version = NULL
    WHERE workspace_id = w AND claim_id = ANY (own);
  UPDATE responses SET note = NULL WHERE workspace_id = w AND note IS NOT NULL
    AND (response_id = ANY (own) OR charge_id = ANY (own));
  UPDATE coded_claims SET fields = '{}' WHERE workspace_id = w AND article_id = article;
  DELETE FROM rulings WHERE workspace_id = w AND article_id = article;
  DELETE FROM codings WHERE workspace_id = w AND article_id = article;
  UPDATE allegations SET proposition = 'An erased allegation', slug = 'erased-' || id WHERE workspace_id = w AND id = ANY (lone);
  WITH RECURSIVE holding AS (
    SELECT id, parent_id FROM import_items WHERE workspace_id = w AND document_id = ANY (cut_from)
    UNION SELECT i.id, i.parent_id FROM import_items i JOIN holding h ON i.id = h.parent_id WHERE i.workspace_id = w)
  UPDATE import_items SET bytes = NULL, text = NULL, asked = NULL, survey = NULL, left_out = '[]'
    WHERE workspace_id = w AND id IN (SELECT id FROM holding);
  DELETE FROM past.article_versions p WHERE p.workspace_id = w AND p.article_id = article;
  DELETE FROM past.articles p WHERE p.workspace_id = w AND p.id = article;
  DELETE FROM past.claim_spans p WHERE p.workspace_id = w AND p.claim_id = ANY (own);
  DELETE FROM past.claims p WHERE p.workspace_id = w AND p.article_id = article;
  DELETE FROM past.claim_desks p WHERE p.workspace_id = w AND p.claim_id = ANY (own);
  DELETE FROM past.comments p WHERE p.workspace_id = w AND p.claim_id = ANY (own);
  DELETE FROM past.allegations p WHERE p.workspace_id = w AND p.id = ANY (lone);
  DELETE FROM past.responses p WHERE p.workspace_id = w AND p.note IS NOT NULL
    AND (p.response_id = ANY (own) OR p.charge_id = ANY (own));
  DELETE FROM past.extraction_runs p WHERE p.workspace_id = w
    AND p.article_version_id IN (SELECT id FROM article_versions WHERE workspace_id = w AND article_id = article);
  DELETE FROM past.documents p WHERE p.workspace_id = w AND p.id = ANY (cut_from);
  RETURN QUERY UPDATE revisions r SET before = NULL, after = NULL, erased = true
    WHERE r.workspace_id = w AND NOT r.erased AND ((r.entity = 'article' AND r.entity_id = article)
      OR (r.entity = 'claim' AND coalesce(r.after, r.before) -> 'claim' ->> 'articleId' = article::text)
      OR (r.entity = 'desk' AND r.entity_id = ANY (own))
      OR (r.entity = 'allegation' AND r.entity_id = ANY (lone))
      OR (r.entity IN ('comment', 'response') AND EXISTS (SELECT FROM unnest(own) AS o (id)
        WHERE strpos(coalesce(r.after, r.before)::text, o.id::text) > 0))
      OR (r.entity IN ('coding', 'ruling', 'proposal') AND strpos(coalesce(r.after, r.before)::text, article::text) > 0)
      OR (r.entity = 'import item' AND EXISTS (SELECT FROM import_items i
        WHERE i.workspace_id = w AND i.id = r.entity_id AND i.document_id = ANY (cut_from))))
    RETURNING r.seq;
END $$;
