-- A version may be cut from a document of its own: shown as it stood like the rest.
SELECT keep_past('article_versions');--> statement-breakpoint
-- What a new reading proposed of an erased article goes with its words, and so do the documents that only its later versions
-- were cut from.
CREATE OR REPLACE FUNCTION erase_words_of(w uuid, article uuid) RETURNS SETOF bigint LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  later uuid[] := ARRAY(SELECT document_id FROM article_versions
    WHERE workspace_id = w AND article_id = article AND document_id IS NOT NULL);
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
  DELETE FROM past.article_versions p WHERE p.workspace_id = w AND p.article_id = article;
  DELETE FROM past.articles p WHERE p.workspace_id = w AND p.id = article;
  DELETE FROM past.claim_spans p WHERE p.workspace_id = w
    AND p.claim_id IN (SELECT id FROM claims WHERE workspace_id = w AND article_id = article);
  DELETE FROM past.claims p WHERE p.workspace_id = w AND p.article_id = article;
  DELETE FROM past.extraction_runs p WHERE p.workspace_id = w
    AND p.article_version_id IN (SELECT id FROM article_versions WHERE workspace_id = w AND article_id = article);
  DELETE FROM past.documents p WHERE p.workspace_id = w
    AND (p.id = (SELECT document_id FROM articles WHERE workspace_id = w AND id = article) OR p.id = ANY (later));
  RETURN QUERY UPDATE revisions SET before = NULL, after = NULL, erased = true
    WHERE workspace_id = w AND NOT erased AND ((entity = 'article' AND entity_id = article)
      OR (entity = 'claim' AND coalesce(after, before) -> 'claim' ->> 'articleId' = article::text))
    RETURNING seq;
END $$;
