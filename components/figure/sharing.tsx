"use client";

import { createContext, type ReactNode, useContext } from "react";

const MaySharing = createContext(false);

/** Says to all figures inside whether the viewer may make links to them for others. */
export function Sharing({ allowed, children }: { allowed: boolean; children: ReactNode }) {
  return <MaySharing value={allowed}>{children}</MaySharing>;
}

/** May the viewer make links to figures for others? */
export const useSharing = (): boolean => useContext(MaySharing);
