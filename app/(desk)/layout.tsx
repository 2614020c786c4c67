import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { viewer } from "#auth/viewer";
import { Copying } from "#components/claim/copying";
import { Sharing } from "#components/figure/sharing";
import { Masthead } from "#components/frame/masthead";
import { UndoKeys } from "#components/history/undo-keys";
import { PaletteKeys } from "#components/palette/palette-keys";
import { Presence } from "#components/presence/presence";
import { unread } from "#db/queries/inbox";
import { undecided } from "#db/queries/undecided";
import { allPlaces } from "#domain/desk-places";
import { may } from "#domain/policy";
import type { Principal } from "#domain/principal";
import { THEME_COOKIE, themeFrom } from "../theme";
import { chooseTheme, signOut } from "./account-actions";
import { takeBack } from "./take-back";

/** The frame of every page behind the door. Its counts are asked for while the page asks its own questions. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const who = await viewer();
  return (
    <>
      <Head who={who} />
      <main id="main">
        <Sharing allowed={may(who, "shareFigure")}>{children}</Sharing>
      </main>
      <Copying />
      <PaletteKeys places={allPlaces(who)} />
      {may(who, "acceptClaim") && <Presence />}
      {may(who, "undo") && <UndoKeys takeBack={takeBack} />}
    </>
  );
}

async function Head({ who }: { who: Principal }) {
  const [jar, toReview, news] = await Promise.all([cookies(), undecided(who), unread(who)]);
  const theme = themeFrom(jar.get(THEME_COOKIE)?.value);
  const counts = { toReview, unread: news };
  return <Masthead who={who} theme={theme} {...counts} chooseTheme={chooseTheme} signOut={signOut} />;
}
