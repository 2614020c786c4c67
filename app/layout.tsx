import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { Glyphs } from "#components/ui/glyph-marks";
import { Patterns } from "#components/ui/patterns";
import { faces } from "./fonts";
import { THEME_COOKIE, themeFrom } from "./theme";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Gainsay", template: "%s · Gainsay" },
  description: "Who accused whom of what, and what did the accused say?",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#191c1f" },
  ],
};

/** Every page is drawn for its request: the nonce of the security policy and the chosen theme need it. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  const theme = themeFrom((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang="en-GB" className={faces} data-theme={theme === "system" ? undefined : theme}>
      <body>
        <Patterns />
        <Glyphs />
        {children}
      </body>
    </html>
  );
}
