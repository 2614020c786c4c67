-- What history keeps of a document may go with the article that any of its versions was cut from.
CREATE OR REPLACE FUNCTION is_erased(of text, o jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM public.articles a
    WHERE a.workspace_id = (o ->> 'workspace_id')::uuid AND a.erased_at IS NOT NULL AND a.id IN (
      SELECT (o ->> 'article_id')::uuid
      UNION ALL SELECT (o ->> 'id')::uuid WHERE of = 'articles'
      UNION ALL SELECT c.article_id FROM public.claims c
        WHERE c.workspace_id = a.workspace_id AND c.id = (o ->> 'claim_id')::uuid
      UNION ALL SELECT v.article_id FROM public.article_versions v
        WHERE v.workspace_id = a.workspace_id AND v.id = (o ->> 'article_version_id')::uuid
      UNION ALL SELECT d.id FROM public.articles d
        WHERE of = 'documents' AND d.workspace_id = a.workspace_id AND d.document_id = (o ->> 'id')::uuid
      UNION ALL SELECT v.article_id FROM public.article_versions v
        WHERE of = 'documents' AND v.workspace_id = a.workspace_id AND v.document_id = (o ->> 'id')::uuid))
$$;--> statement-breakpoint
-- Its newest indexes are those of how it stood, too.
SELECT keep_past('articles');
