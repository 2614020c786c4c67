/** Copies a citation and says so in place: `Copying` hears all of a page. */
export function CopyCitation({ citation, href }: { citation: string; href: string }) {
  return (
    <button
      type="button"
      className="underline decoration-rule-strong underline-offset-[.18em]"
      data-citation={citation}
      data-href={href}
    >
      <span aria-live="polite">Copy citation</span>
    </button>
  );
}
