import type { Metadata } from "next";
import { currentSession, viewer } from "#auth/viewer";
import { AddPerson } from "#components/team/add-person";
import { PersonItem } from "#components/team/person-item";
import { EmptyState } from "#components/ui/empty-state";
import { PageHead } from "#components/ui/page-head";
import { Section } from "#components/ui/section";
import { team } from "#db/queries/people";
import { may } from "#domain/policy";
import { counted } from "#domain/words";
import { addSomebody, changePerson } from "./manage-people";

export const metadata: Metadata = { title: "Team" };

/** Who has an account on the desk, for its administrators. */
export default async function TeamPage() {
  const who = await viewer();
  if (!may(who, "managePeople"))
    return (
      <div className="page">
        <PageHead title="Team" />
        <EmptyState title="The team is for administrators.">Your own account is under your name.</EmptyState>
      </div>
    );
  const [people, session] = await Promise.all([team(who), currentSession()]);
  return (
    <div className="page cols">
      <div className="main">
        <PageHead
          title="Team"
          note={`${counted(people.length, "account")} on this desk. Every change is kept.`}
        />
        <Section title="People">
          <ul>
            {people.map((person) => (
              <PersonItem
                key={person.userId}
                person={person}
                here={session?.sessionId ?? null}
                action={changePerson}
              />
            ))}
          </ul>
        </Section>
      </div>
      <div className="side">
        <AddPerson action={addSomebody} />
      </div>
    </div>
  );
}
