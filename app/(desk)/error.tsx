"use client";

import { FailureNotice } from "#components/ui/failure-notice";

export default function PageError({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return (
    <div className="page">
      <FailureNotice reference={error.digest} retry={retry} />
    </div>
  );
}
