-- The queue's own tables belong to their owner alone. The application's role may put a job into it, in its own
-- transaction, and nothing else: through this function, which runs in the owner's right.
CREATE FUNCTION gainsay_enqueue(task text, payload json, key text, run_at timestamptz DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM graphile_worker.add_job(task, payload, run_at => gainsay_enqueue.run_at, job_key => key);
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION gainsay_enqueue(text, json, text, timestamptz) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION gainsay_enqueue(text, json, text, timestamptz) TO gainsay_app;--> statement-breakpoint
-- The same words come in once, also those that were here before: by their text without white space at its ends.
UPDATE documents SET text_sha256 = encode(sha256(convert_to(btrim(convert_from(original, 'UTF8'), E' \n\r\t'), 'UTF8')), 'hex')
WHERE encoding = 'utf-8';
