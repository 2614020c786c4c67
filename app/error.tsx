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
    <main className="page">
      <FailureNotice reference={error.digest} retry={retry} />
    </main>
  );
}
