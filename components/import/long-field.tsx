import { type ComponentProps, useId } from "react";

/** A field of several lines with its label above. */
export function LongField({ label, ...rest }: ComponentProps<"textarea"> & { label: string }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-md font-medium">
        {label}
      </label>
      <textarea id={id} className="field block py-1.5" {...rest} />
    </div>
  );
}
