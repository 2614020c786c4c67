import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { signedIn } from "#auth/viewer";
import { GlyphKey } from "#components/frame/glyph-key";
import { SignInForm } from "#components/frame/sign-in-form";
import { pathOnThisSite } from "./path-on-this-site";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { callbackUrl, error } = await searchParams;
  const next = pathOnThisSite(callbackUrl);
  if (await signedIn()) redirect(next as Route);
  return (
    <main className="grid min-h-dvh bg-surface lg:grid-cols-[minmax(0,1fr)_minmax(24rem,32rem)]">
      <section className="flex flex-col border-rule-ink bg-page px-(--gutter) py-6 max-lg:border-b lg:border-r lg:px-18 lg:py-12">
        <p className="border-t-3 border-rule-ink pt-3.5 font-serif text-head-sm font-semibold">Gainsay</p>
        <h1 className="my-8 max-w-[13em] text-[2rem] leading-[2.25rem] tracking-[-0.026em] lg:mt-auto lg:mb-0 lg:text-[4rem] lg:leading-[4.25rem]">
          Who accused whom of what, and what did the accused say?
        </h1>
        <p className="mb-8 font-serif text-head-sm text-ink-2 lg:mt-5 lg:mb-auto">
          Every figure opens to the sentence behind it.
        </p>
        <GlyphKey />
      </section>
      <section className="flex items-center px-(--gutter) py-6 lg:px-18 lg:py-12">
        <div className="w-full">
          <h2 className="mb-4 border-t-2 border-rule-ink pt-2.5 font-serif text-head-sm font-semibold">
            Sign in
          </h2>
          <SignInForm next={next} error={typeof error === "string" ? error : undefined} />
          <p className="note mt-4">Accounts come from an administrator of this desk.</p>
          <p className="note mt-4 border-t border-rule pt-3">
            Reading without an account is off on this server.
          </p>
        </div>
      </section>
    </main>
  );
}
