import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Does a script run here? False in the page as the server draws it, and where scripts are off. */
export const useScript = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
