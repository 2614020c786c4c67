import type { ReactNode } from "react";
import type { KnownNames } from "#db/queries/known-names";
import type { ClaimDraft, DraftSpan } from "#domain/claim-draft";
import type { Reasons } from "#domain/extraction";
import { probabilityInWords } from "#domain/probability";
import { FormPart } from "./form-part";
import { NamesField } from "./names-field";
import { SourcingField } from "./sourcing-field";
import { SpanField } from "./span-field";
import { TypeField } from "./type-field";

interface ClaimFieldsProps {
  readonly text: string;
  readonly reasons: Reasons;
  /** how sure the machine was of the claim as it read it, 0–1 */
  readonly confidence: number;
  readonly names: KnownNames;
  readonly draft: ClaimDraft;
  readonly change: (part: Partial<ClaimDraft>) => void;
  readonly known: ReadonlySet<string>;
  /** the charges that it answers, to choose from */
  readonly links: ReactNode;
  /** are source and cue to be marked at once? Else they stand behind a line to open. */
  readonly marking?: boolean;
  readonly errorAt: (field: string) => string | null;
}

/** All that an editor may change on a claim, from its words to the charges it answers. */
export function ClaimFields(props: ClaimFieldsProps) {
  const { draft, change, text, reasons, errorAt } = props;
  const spans = (role: DraftSpan) => (
    <SpanField role={role} text={text} value={draft[role]} change={(value) => change({ [role]: value })} />
  );
  return (
    <>
      <FormPart label="Words" reason={reasons.words} error={errorAt("content") ?? errorAt("spans")}>
        {spans("content")}
        <p className="hint keys pointer-coarse:hidden">
          start <kbd>[</kbd> <kbd>]</kbd> · end <kbd>{"{"}</kbd> <kbd>{"}"}</kbd> by word, with <kbd>Alt</kbd>{" "}
          by character
        </p>
        {Object.keys(reasons).length > 0 && (
          <p className="hint">As a whole: {probabilityInWords(props.confidence)}</p>
        )}
      </FormPart>
      <FormPart label="Type" reason={reasons.type} error={errorAt("type")}>
        <TypeField value={draft.type} choose={(type) => change({ type })} />
      </FormPart>
      <People {...props} />
      {draft.type === "allege" && (
        <FormPart
          label="Allegation"
          htmlFor="field-proposition"
          reason={reasons.allegation}
          error={errorAt("allegation")}
        >
          <input
            className="field"
            id="field-proposition"
            name="proposition"
            list="known-propositions"
            autoComplete="off"
            value={draft.proposition}
            onChange={(event) => change({ proposition: event.target.value })}
          />
          {draft.proposition.length > 48 && <p className="hint">{draft.proposition}</p>}
        </FormPart>
      )}
      <FormPart label="Source" reason={reasons.sourcing} error={errorAt("sourcing")}>
        <SourcingField value={draft.sourcing} choose={(sourcing) => change({ sourcing })} />
      </FormPart>
      <details className="border-t border-rule py-2" open={props.marking}>
        <summary className="text-ink-2">Source and cue in the text</summary>
        <FormPart label="Source" error={errorAt("source")}>
          {spans("source")}
        </FormPart>
        <FormPart label="Cue" error={errorAt("cue")}>
          {spans("cue")}
        </FormPart>
      </details>
      <FormPart label="Answers" hotkey="l" reason={reasons.respondsTo}>
        {props.links}
      </FormPart>
      <FormPart label="Note" htmlFor="field-why" hotkey="n" error={errorAt("why")}>
        <input className="field" id="field-why" name="why" maxLength={2000} />
      </FormPart>
    </>
  );
}

/** Who speaks, for whom, to whom, and when. */
function People({ draft, change, known, names, reasons, errorAt }: ClaimFieldsProps) {
  const written = (part: "speaker" | "office" | "said", label: string) => (
    <input
      className="field"
      id={`field-${part}`}
      name={part}
      aria-label={label}
      aria-invalid={errorAt(part) ? true : undefined}
      list={part === "speaker" ? "known-actors" : undefined}
      autoComplete="off"
      value={draft[part]}
      onChange={(event) => change({ [part]: event.target.value })}
    />
  );
  return (
    <>
      <datalist id="known-actors">
        {names.actors.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <datalist id="known-propositions">
        {names.propositions.map((proposition) => (
          <option key={proposition} value={proposition} />
        ))}
      </datalist>
      <FormPart
        label="Speaker"
        htmlFor="field-speaker"
        hotkey="p"
        reason={reasons.speaker}
        error={errorAt("speaker")}
      >
        <div className="two">
          {written("speaker", "Speaker")}
          <span className="with">
            <label htmlFor="field-office">office</label>
            {written("office", "Office")}
          </span>
        </div>
      </FormPart>
      <FormPart label="For" htmlFor="field-actors" reason={reasons.actors} error={errorAt("actors")}>
        <NamesField
          field="actors"
          label="For"
          value={draft.actors}
          known={known}
          change={(actors) => change({ actors })}
        />
      </FormPart>
      <FormPart
        label="Target"
        htmlFor="field-targets"
        hotkey="t"
        reason={reasons.targets}
        error={errorAt("targets")}
      >
        <NamesField
          field="targets"
          label="Target"
          value={draft.targets}
          known={known}
          change={(targets) => change({ targets })}
        />
      </FormPart>
      <FormPart label="Said" htmlFor="field-said" reason={reasons.said} error={errorAt("said")}>
        {written("said", "Said on, such as 25 Jul 2025")}
      </FormPart>
    </>
  );
}
