-- Whoever saves waits for these. Planning what is derived took longer than deriving it: the plans are made once a connection.
ALTER FUNCTION derive_claims(uuid, uuid[], uuid[]) SET plan_cache_mode = force_generic_plan;--> statement-breakpoint
ALTER FUNCTION refresh_pairs(uuid, uuid[]) SET plan_cache_mode = force_generic_plan;
