"use client";

import { useActionState } from "react";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { type ProposalRule, ruleParts } from "#domain/proposal-rule";
import { FIELD_WORDS, PROPOSAL_KINDS, READING_FIELDS } from "#domain/rereading";
import { counted } from "#domain/words";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { ResultLine } from "../ui/result-line";
import { Section } from "../ui/section";
import { KIND_WORDS } from "./proposal-item";
import { Select } from "./select";

interface RuleFormProps {
  readonly rule: ProposalRule;
  /** proposals that the rule means, without those that cannot be accepted now */
  readonly meant: number;
  readonly overtaken: number;
  readonly mayDecide: boolean;
  readonly decide: FormAction;
}

const SUBJECTS = [
  ["claim", "claims"],
  ["link", "links to charges"],
] as const;
const DECIDED = [
  ["no", "not reviewed"],
  ["yes", "decided by an editor"],
] as const;

/** Which proposals are listed; and, for reviewers, a decision on all of them in one act. */
export function RuleForm({ rule, meant, overtaken, mayDecide, decide }: RuleFormProps) {
  const parts = ruleParts(rule);
  return (
    <Section
      title="By rule"
      id="by-rule"
      note="Choose which proposals the rule means, look at them, then decide on all of them at once."
    >
      <form action="/reread" className="flex flex-wrap items-end gap-3 py-2" key={JSON.stringify(parts)}>
        {parts.rereading && <input type="hidden" name="rereading" value={parts.rereading} />}
        {parts.article && <input type="hidden" name="article" value={parts.article} />}
        <Select
          label="About"
          name="subject"
          value={parts.subject}
          any="claims and links"
          choices={SUBJECTS}
        />
        <Select
          label="What it does"
          name="kind"
          value={parts.kind}
          any="add, change or drop"
          choices={PROPOSAL_KINDS.map((kind) => [kind, KIND_WORDS[kind].toLowerCase()])}
        />
        <Select
          label="Part it changes"
          name="field"
          value={parts.field}
          any="any part"
          choices={READING_FIELDS.map((field) => [field, FIELD_WORDS[field]])}
        />
        <Select label="Claims" name="decided" value={parts.decided} any="decided or not" choices={DECIDED} />
        <Field
          label="Probability at least"
          name="above"
          type="number"
          min={0}
          max={1}
          step={0.01}
          defaultValue={parts.above ?? ""}
          className="w-36"
        />
        <Button type="submit">Show</Button>
      </form>
      {mayDecide && <DecideAll rule={rule} meant={meant} overtaken={overtaken} decide={decide} />}
    </Section>
  );
}

function DecideAll({ rule, meant, overtaken, decide }: Omit<RuleFormProps, "mayDecide">) {
  const [result, send, busy] = useActionState(decide, NOTHING_YET);
  return (
    <form action={send} className="flex flex-wrap items-baseline gap-3" aria-busy={busy}>
      {Object.entries(ruleParts(rule)).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <input type="hidden" name="expected" value={meant} />
      <p>
        The rule means {counted(meant, "proposal")}.
        {overtaken > 0 &&
          ` ${counted(overtaken, "other")} cannot be decided by rule: somebody changed the claim since, or the claim that a link needs is not decided on.`}
      </p>
      <Button type="submit" name="intent" value="accept" disabled={meant === 0 || busy}>
        Accept all {meant}
      </Button>
      <Button type="submit" name="intent" value="dismiss" disabled={meant === 0 || busy}>
        Dismiss all {meant}
      </Button>
      <ResultLine result={result} />
    </form>
  );
}
