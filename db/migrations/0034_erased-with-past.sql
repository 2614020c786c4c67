-- What history keeps of a link goes with the article of either of its ends, and what it keeps of an allegation with the last
-- article that held a charge under it.
CREATE OR REPLACE FUNCTION is_erased(of text, o jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM public.articles a
    WHERE a.workspace_id = (o ->> 'workspace_id')::uuid AND a.erased_at IS NOT NULL AND a.id IN (
      SELECT (o ->> 'article_id')::uuid
      UNION ALL SELECT (o ->> 'id')::uuid WHERE of = 'articles'
      UNION ALL SELECT c.article_id FROM public.claims c
        WHERE c.workspace_id = a.workspace_id
          AND c.id IN ((o ->> 'claim_id')::uuid, (o ->> 'response_id')::uuid, (o ->> 'charge_id')::uuid)
      UNION ALL SELECT v.article_id FROM public.article_versions v
        WHERE v.workspace_id = a.workspace_id AND v.id = (o ->> 'article_version_id')::uuid
      UNION ALL SELECT d.id FROM public.articles d
        WHERE of = 'documents' AND d.workspace_id = a.workspace_id AND d.document_id = (o ->> 'id')::uuid
      UNION ALL SELECT v.article_id FROM public.article_versions v
        WHERE of = 'documents' AND v.workspace_id = a.workspace_id AND v.document_id = (o ->> 'id')::uuid
      UNION ALL SELECT c.article_id FROM public.claims c
        WHERE of = 'allegations' AND c.workspace_id = a.workspace_id AND c.allegation_id = (o ->> 'id')::uuid
          AND NOT EXISTS (SELECT FROM public.claims other
            JOIN public.articles b ON b.workspace_id = other.workspace_id AND b.id = other.article_id
            WHERE other.workspace_id = c.workspace_id AND other.allegation_id = c.allegation_id AND b.erased_at IS NULL)))
$$;
