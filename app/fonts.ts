import localFont from "next/font/local";

/*
 * One call a script: the browser fetches a subset only when a letter of its range is on the page. The files must be
 * named literally; they come from the @fontsource-variable packages.
 */

const serifLatin = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2",
      style: "normal",
      weight: "200 900",
    },
    {
      path: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-italic.woff2",
      style: "italic",
      weight: "200 900",
    },
  ],
  variable: "--serif-latin",
  adjustFontFallback: "Times New Roman",
});

const serifExt = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-opsz-normal.woff2",
  weight: "200 900",
  variable: "--serif-ext",
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF",
    },
  ],
});

const serifCyrillic = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-opsz-normal.woff2",
  weight: "200 900",
  variable: "--serif-cyrillic",
  adjustFontFallback: false,
  preload: false,
  declarations: [{ prop: "unicode-range", value: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116" }],
});

const sansLatin = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wdth-normal.woff2",
      style: "normal",
      weight: "100 700",
    },
    {
      path: "../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wdth-italic.woff2",
      style: "italic",
      weight: "100 700",
    },
  ],
  variable: "--sans-latin",
  declarations: [{ prop: "font-stretch", value: "75% 100%" }],
});

const sansExt = localFont({
  src: "../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-ext-wdth-normal.woff2",
  weight: "100 700",
  variable: "--sans-ext",
  adjustFontFallback: false,
  preload: false,
  declarations: [
    { prop: "font-stretch", value: "75% 100%" },
    {
      prop: "unicode-range",
      value:
        "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
    },
  ],
});

const sansCyrillic = localFont({
  src: "../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-cyrillic-wdth-normal.woff2",
  weight: "100 700",
  variable: "--sans-cyrillic",
  adjustFontFallback: false,
  preload: false,
  declarations: [
    { prop: "font-stretch", value: "75% 100%" },
    { prop: "unicode-range", value: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116" },
  ],
});

/** Puts the faces' variables, used by tokens.css, on the element. */
export const faces = [serifLatin, serifExt, serifCyrillic, sansLatin, sansExt, sansCyrillic]
  .map((face) => face.variable)
  .join(" ");
