/** A key, as it stands on a button. Hidden where there is hardly a keyboard. */
export function Kbd({ children }: { children: string }) {
  return <kbd className="pointer-coarse:hidden">{children}</kbd>;
}
