import type { Metadata } from "next";
import { SHORTEST_PASSWORD } from "#auth/own-password";
import { currentSession, viewer } from "#auth/viewer";
import { SharedFigures } from "#components/figure/shared-figures";
import { NameForm } from "#components/team/name-form";
import { PasswordForm } from "#components/team/password-form";
import { SessionsForm } from "#components/team/sessions-form";
import { PageHead } from "#components/ui/page-head";
import { Section } from "#components/ui/section";
import { ownAccount } from "#db/queries/people";
import { sharedFigures } from "#db/queries/shared-figures";
import { dayInWords } from "#domain/day";
import { may } from "#domain/policy";
import { ROLE_WORDS } from "#domain/words";
import { withdrawThisFigure } from "../share/share-this-figure";
import { changePassword, endOwnSession, renameMe } from "./own-account";

export const metadata: Metadata = { title: "Your account" };

/** The viewer's own name, password and sign-ins. */
export default async function AccountPage() {
  const who = await viewer();
  const [own, session, shared] = await Promise.all([
    ownAccount(who),
    currentSession(),
    may(who, "shareFigure") ? sharedFigures(who) : null,
  ]);
  const note = `${own.email}, ${ROLE_WORDS[own.role].toLowerCase()} since ${dayInWords(own.since)}`;
  return (
    <div className="page max-w-[56rem]">
      <PageHead title="Your account" note={note} />
      <Section title="Name" note="Your acts stand under it in the history from now on.">
        <NameForm name={own.name} version={own.version} action={renameMe} />
      </Section>
      <Section title="Password" note={`At least ${SHORTEST_PASSWORD} characters. Your other sign-ins end.`}>
        <PasswordForm shortest={SHORTEST_PASSWORD} action={changePassword} />
      </Section>
      <Section title="Where you are signed in" note="A sign-in ends after half an hour without a request.">
        <SessionsForm sessions={own.sessions} here={session?.sessionId ?? null} action={endOwnSession} />
      </Section>
      {shared && (
        <Section
          id="shown-elsewhere"
          title="Figures shown elsewhere"
          note="Of the whole desk. Whoever has the link sees that one figure as it is then; a withdrawn link is dead for good."
        >
          <SharedFigures figures={shared} action={withdrawThisFigure} />
        </Section>
      )}
    </div>
  );
}
