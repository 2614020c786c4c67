import type { ActionResult } from "#domain/action-result";

const TITLES = {
  "not-found": "Not here.",
  forbidden: "Not yours to change.",
  conflict: "Someone was first.",
  invalid: "Nothing was saved.",
} as const;

/** What became of a form, in a line that is read aloud: nothing before it is sent. */
export function ResultLine({ result }: { result: ActionResult }) {
  return (
    <p role="status" className="empty:hidden">
      {result.status === "done" && result.words}
      {result.status === "failed" && (
        <span className="text-error">
          <b className="font-semibold">{TITLES[result.kind]}</b> {result.message}
        </span>
      )}
    </p>
  );
}
