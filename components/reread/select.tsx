import { useId } from "react";

interface SelectProps {
  readonly label: string;
  readonly name: string;
  readonly value?: string | undefined;
  /** what no choice means; without it, one must be made */
  readonly any?: string;
  readonly choices: readonly (readonly [value: string, words: string])[];
}

/** A choice of one among several, with its label above. */
export function Select({ label, name, value, any, choices }: SelectProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-md font-medium">
        {label}
      </label>
      <select id={id} name={name} className="field" defaultValue={value ?? (any ? "" : choices[0]?.[0])}>
        {any && <option value="">{any}</option>}
        {choices.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
