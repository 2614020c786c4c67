import type { Principal } from "#domain/principal";
import { hrefOfTour } from "#domain/tour";
import { ROLE_WORDS } from "#domain/words";
import { Button } from "../ui/button";
import { Link } from "../ui/link";

type Theme = "system" | "light" | "dark";
const THEMES: readonly (readonly [Theme, string])[] = [
  ["system", "System"],
  ["light", "Light"],
  ["dark", "Dark"],
];

export interface AccountProps {
  readonly who: Principal;
  readonly theme: Theme;
  /** takes the field `theme` of a form */
  readonly chooseTheme: (form: FormData) => Promise<void>;
  readonly signOut: () => Promise<void>;
}

/** Who is signed in, the colours, and the way out. Plain forms: they work without a script, too. */
export function Account({ who, theme, chooseTheme, signOut }: AccountProps) {
  return (
    <div className="flex flex-col gap-3">
      <p>
        <b className="font-semibold">{who.name}</b>
        <br />
        <span className="text-ink-2">{ROLE_WORDS[who.role]}</span>
      </p>
      <form action={chooseTheme}>
        <fieldset>
          <legend className="mb-1 text-xs text-ink-2">Colours</legend>
          <div className="seg">
            {THEMES.map(([value, words]) => (
              <button key={value} name="theme" value={value} type="submit" aria-pressed={theme === value}>
                {words}
              </button>
            ))}
          </div>
        </fieldset>
      </form>
      <ul className="flex flex-col gap-2 border-t border-rule pt-3">
        <li>
          <Link href="/account">Your account</Link>
        </li>
        <li>
          <Link href={hrefOfTour("coverage")}>Tour of the overview</Link>
        </li>
      </ul>
      <form action={signOut} className="border-t border-rule pt-3">
        <Button type="submit">Sign out</Button>
      </form>
    </div>
  );
}
