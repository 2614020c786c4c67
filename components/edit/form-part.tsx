import type { ReactNode } from "react";

interface FormPartProps {
  readonly label: string;
  readonly htmlFor?: string;
  /** the key that brings one here */
  readonly hotkey?: string;
  /** what decided this field, in words */
  readonly reason?: string | undefined;
  readonly error?: string | null;
  readonly children: ReactNode;
}

/** A field of the claim's form: its name and key at the left, the value, why it has it, and what is wrong with it. */
export function FormPart({ label, htmlFor, hotkey, reason, error, children }: FormPartProps) {
  return (
    <div className="part">
      <div className="part-name">
        {htmlFor ? <label htmlFor={htmlFor}>{label}</label> : <span>{label}</span>}
        {hotkey && <kbd>{hotkey}</kbd>}
      </div>
      <div className="min-w-0">
        {children}
        {reason && <p className="hint">Why: {reason}</p>}
        {error && <p className="mt-1 text-error">{error}</p>}
      </div>
    </div>
  );
}
