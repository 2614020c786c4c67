import type { ReactNode } from "react";

interface PageHeadProps {
  readonly title: ReactNode;
  /** the counting rule, or what the page is, in a sentence */
  readonly note?: ReactNode;
  /** a line above the title: "Actor · country" */
  readonly kick?: ReactNode;
  readonly aside?: ReactNode;
}

/** The head of a page. */
export function PageHead({ title, note, kick, aside }: PageHeadProps) {
  return (
    <header className="mb-5 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="min-w-0 max-w-[60rem] flex-1 basis-80">
        {kick && <p className="kick mb-0.5">{kick}</p>}
        <h1>{title}</h1>
        {note && <p className="kick mt-1.5 max-w-[120ch]">{note}</p>}
      </div>
      {aside}
    </header>
  );
}
