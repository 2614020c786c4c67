import { sql } from "drizzle-orm";
import type { ClaimDraft } from "#domain/claim-draft";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";

/** What the desk has noted about a claim, as its form shows it. */
export interface ClaimDesk {
  /** a second opinion asked: by whom, and what is in doubt */
  readonly flag: { readonly by: string; readonly note: string | null } | null;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  /** a form that was kept, if the claim did not change since */
  readonly draft: { readonly by: string; readonly form: ClaimDraft } | null;
  /** who else has the claim on the screen */
  readonly heldBy: string | null;
}

const NOTHING: ClaimDesk = { flag: null, assignee: null, draft: null, heldBy: null };

/** What the desk has noted about a claim, and who else has it on the screen. */
export async function claimDesk(viewer: Principal, claimId: string): Promise<ClaimDesk> {
  const [row] = await reading(viewer).execute<ClaimDesk & Record<string, unknown>>(sql`
    select
      case when d.flagged_at is null then null
        else jsonb_build_object('by', coalesce(f.name, 'somebody'), 'note', d.flag_note) end as flag,
      case when p.id is null then null else jsonb_build_object('id', p.id, 'name', p.name) end as assignee,
      case when d.draft is null or d.draft_version <> c.version then null
        else jsonb_build_object('by', coalesce(k.name, 'somebody'), 'form', d.draft) end as draft,
      h.name as "heldBy"
    from claims c
    left join claim_desks d on d.workspace_id = c.workspace_id and d.claim_id = c.id
    left join users f on f.id = d.flagged_by
    left join users p on p.id = d.assignee_id
    left join users k on k.id = d.draft_by
    left join claim_leases l on l.workspace_id = c.workspace_id and l.claim_id = c.id
      and l.until > now() and l.user_id <> ${viewer.userId}
    left join users h on h.id = l.user_id
    where c.workspace_id = ${viewer.workspaceId} and c.id = ${claimId}`);
  return row ?? NOTHING;
}
