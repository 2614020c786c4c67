/** Light, dark, or as the reader's system has it. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The choice is kept in a cookie, so that the first byte of a page already has the right colours. */
export const THEME_COOKIE = "gainsay-theme";

/** Reads a theme; anything else is "system". */
export const themeFrom = (value: unknown): Theme => THEMES.find((theme) => theme === value) ?? "system";
