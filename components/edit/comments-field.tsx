import type { ClaimComment } from "#db/queries/claim-comments";
import type { Colleague } from "#db/queries/editors";
import type { LinkCandidate } from "#db/queries/link-candidates";
import { dayInWords } from "#domain/day";
import { Button } from "../ui/button";
import { Kbd } from "../ui/kbd";
import { isLinked } from "./links-field";

interface CommentsFieldProps {
  readonly comments: readonly ClaimComment[];
  readonly candidates: readonly LinkCandidate[];
  readonly people: readonly Colleague[];
}

/** What was said about the claim and its links, and a line to say more; "@Name" puts it in somebody's inbox. */
export function CommentsField({ comments, candidates, people }: CommentsFieldProps) {
  const links = candidates.filter(isLinked);
  const others = people.map(({ name }) => `@${name}`).join(", ");
  return (
    <section className="act-panel" aria-label="Comments">
      {comments.length > 0 && (
        <ol>
          {comments.map((comment) => (
            <CommentItem key={comment.id} comment={comment} candidates={candidates} />
          ))}
        </ol>
      )}
      <label htmlFor="field-comment" className="text-ink-2">
        Comment
      </label>
      <textarea
        className="field"
        id="field-comment"
        name="comment"
        rows={2}
        maxLength={4000}
        aria-describedby="mention"
      />
      <p className="hint" id="mention">
        Name somebody, and they find it in their inbox: {others}
      </p>
      <p className="mt-1 flex flex-wrap gap-2">
        {links.length > 0 && (
          <select className="field w-auto max-w-full" name="comment-link" aria-label="About" defaultValue="">
            <option value="">about the claim</option>
            {links.map(({ link, ordinal }) => (
              <option key={link?.id} value={link?.id}>
                about the link to claim {ordinal}
              </option>
            ))}
          </select>
        )}
        <Button type="submit" name="intent" value="comment">
          Comment <Kbd>Ctrl ↵</Kbd>
        </Button>
      </p>
    </section>
  );
}

interface CommentItemProps {
  readonly comment: ClaimComment;
  readonly candidates: readonly LinkCandidate[];
}

function CommentItem({ comment, candidates }: CommentItemProps) {
  const { id, by, own, at, body, linkId, resolved } = comment;
  const about = candidates.find(({ link }) => link?.id === linkId)?.ordinal;
  return (
    <li className="item">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <b className="font-semibold">{by}</b>
        {linkId && <span className="text-ink-2">on the link{about ? ` to claim ${about}` : ""}</span>}
        {resolved && <span className="framed">Settled</span>}
        <time className="ml-auto text-xs text-ink-2" dateTime={at}>
          {dayInWords(at)}, {at.slice(11, 16)} UTC
        </time>
      </p>
      <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{body}</p>
      <p className="flex gap-3 text-xs">
        <Button look="quiet" type="submit" name="intent" value={`settle:${id}:${resolved ? "no" : "yes"}`}>
          {resolved ? "Reopen" : "Settle"}
        </Button>
        {own && (
          <Button look="quiet" type="submit" name="intent" value={`uncomment:${id}`}>
            Delete
          </Button>
        )}
      </p>
    </li>
  );
}
