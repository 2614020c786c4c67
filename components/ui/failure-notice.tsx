"use client";

interface FailureNoticeProps {
  /** what the log calls this failure */
  readonly reference?: string | undefined;
  readonly retry: () => void;
}

/** A page that did not load: what happened, that nothing was lost, what to do. */
export function FailureNotice({ reference, retry }: FailureNoticeProps) {
  return (
    <div className="border-t-2 border-error py-3" role="alert">
      <h1 className="font-sans text-lg font-semibold text-error">This page did not load.</h1>
      <p className="text-ink-2">
        Nothing was lost.{" "}
        <button type="button" className="underline" onClick={retry}>
          Try again
        </button>
        {reference && <span> If it happens again, tell an administrator this number: {reference}</span>}
      </p>
    </div>
  );
}
