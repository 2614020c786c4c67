import { clsx } from "clsx";
import { type ComponentProps, type ReactNode, useId } from "react";

interface FieldProps extends ComponentProps<"input"> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
}

/** An input with its label above, and what is wrong with it below. */
export function Field({ label, hint, error, className, id, ...rest }: FieldProps) {
  const own = useId();
  const field = id ?? own;
  const described = clsx(hint && `${field}-hint`, error && `${field}-error`) || undefined;
  return (
    <div className={className}>
      <label htmlFor={field} className="mb-1 block text-md font-medium">
        {label}
      </label>
      <input
        id={field}
        className="field"
        aria-invalid={error ? true : undefined}
        aria-describedby={described}
        {...rest}
      />
      {hint && (
        <p id={`${field}-hint`} className="note mt-1">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${field}-error`} className="mt-1 text-error">
          {error}
        </p>
      )}
    </div>
  );
}
