import type { ReactNode } from "react";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Section } from "../ui/section";

interface TextFormProps {
  /** the fields that say which article this is */
  readonly hidden: ReactNode;
  readonly send: (form: FormData) => void;
}

const LONGEST = 90;
const shortened = (paragraph: string): string =>
  paragraph.length > LONGEST ? `${paragraph.slice(0, LONGEST).trimEnd()} …` : paragraph;

/** Where an article begins and ends: its first and its last paragraph, where cleaning left more than is its own. */
export function ArticleEnds({
  paragraphs,
  hidden,
  send,
}: TextFormProps & { readonly paragraphs: readonly string[] }) {
  const numbered = paragraphs.map((words, at) => ({ at, words: shortened(words) }));
  const choice = (label: string, name: string, value: number) => (
    <label className="block">
      <span className="mb-1 block text-md font-medium">{label}</span>
      <select className="field w-full" name={name} defaultValue={value}>
        {numbered.map(({ at, words }) => (
          <option key={at} value={at}>
            ¶ {at + 1} {words}
          </option>
        ))}
      </select>
    </label>
  );
  if (paragraphs.length < 2) return null;
  return (
    <Section
      title="Where it begins and ends"
      className="mb-6"
      note="The text from here to there becomes a new version; the old one stays. Claims outside wait for a look."
    >
      <form action={send} className="grid gap-3">
        {hidden}
        {choice("Begins with", "first", 0)}
        {choice("Ends with", "last", paragraphs.length - 1)}
        <div className="flex flex-wrap items-end gap-3">
          <Why />
          <Button type="submit" name="intent" value="ends">
            Move its ends
          </Button>
        </div>
      </form>
    </Section>
  );
}

/** A text that was printed since, to be pasted in the place of the one that is read. */
export function NewerText({ hidden, send }: TextFormProps) {
  return (
    <Section
      title="A newer text"
      className="mb-6"
      note="The old text stays as a version. Claims go along where their words are surely found; the others wait for a look, in the version they were read from."
    >
      <form action={send} className="grid gap-3">
        {hidden}
        <label>
          <span className="mb-1 block text-md font-medium">The whole text as it is printed now</span>
          <textarea className="field" name="text" rows={8} required />
        </label>
        <div className="flex flex-wrap items-end gap-3">
          <Why />
          <Button type="submit" name="intent" value="newtext">
            Bring the newer text
          </Button>
        </div>
      </form>
    </Section>
  );
}

/** Why something is done: it goes into the history. */
export function Why({ required = false }: { required?: boolean }) {
  return (
    <Field label="Why" name="why" maxLength={2000} required={required} className="min-w-0 flex-1 basis-56" />
  );
}
