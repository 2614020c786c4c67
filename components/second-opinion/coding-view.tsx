import type { CodingDesk } from "#db/queries/second-opinion/coding-desk";
import type { FormAction } from "#domain/action-result";
import { hrefOfCoding, hrefOfSecondOpinion } from "#domain/address";
import { counted } from "#domain/words";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { PageHead } from "../ui/page-head";
import { Section } from "../ui/section";
import { CodedWords } from "./coded-words";
import { FinishForm } from "./finish-form";
import { MarkBar } from "./mark-bar";
import { MarkItem } from "./mark-item";
import "./coding.css";

interface CodingViewProps {
  readonly desk: CodingDesk;
  readonly action: FormAction;
}

/** The text at the left, what the coder marked in it at the right. */
export function CodingView({ desk, action }: CodingViewProps) {
  const { sample, article, marks, finished, next } = desk;
  return (
    <div className="page">
      <PageHead
        kick={
          <>
            <Link href={hrefOfSecondOpinion(sample.id)}>{sample.name}</Link> · article {desk.ordinal} of{" "}
            {desk.articles}
          </>
        }
        title={article.title ?? "Untitled article"}
        note={
          finished
            ? "You are through with this article."
            : "Select the words of a claim, then give it a type. Nobody sees what you mark before all coders are through."
        }
      />
      <div className="coding">
        <CodedWords text={article.text} marks={marks} suggested={finished ? [] : desk.suggested} />
        <div className="coding-side">
          {!finished && <MarkBar text={article.text} suggested={desk.suggested} action={action} />}
          <Section title="What you marked" aside={counted(marks.length, "claim")}>
            {marks.length === 0 && (
              <EmptyState title="Nothing yet.">A text may hold no claim at all.</EmptyState>
            )}
            <ol>
              {marks.map((mark, index) => (
                <MarkItem
                  key={mark.id}
                  mark={mark}
                  number={index + 1}
                  marks={marks}
                  open={!finished}
                  action={action}
                />
              ))}
            </ol>
          </Section>
          <FinishForm
            finished={finished}
            ruled={marks.some((mark) => mark.ruling !== null)}
            waiting={desk.suggested.length}
            action={action}
          />
          {next && (
            <p className="mt-3">
              <Link href={hrefOfCoding(sample.id, next)}>Next article</Link>
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
