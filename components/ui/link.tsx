"use client";

import type { Route } from "next";
import NextLink from "next/link";
import { useRouter, useSearchParams } from "next/navigation";
import { type ComponentProps, useCallback } from "react";
import { AS_OF, atMoment } from "#domain/as-of";

/** The moment that the page is looked at, as its address says; null at present. */
export const useMoment = (): string | null => useSearchParams()?.get(AS_OF) ?? null;

interface LinkProps extends Omit<ComponentProps<typeof NextLink>, "href"> {
  readonly href: string;
  /** goes to the page as it is now, from wherever */
  readonly toNow?: boolean;
}

/**
 * A link inside the application, to an address made by `domain/address`. Whoever looks at a moment of the past stays at
 * it from page to page.
 */
export function Link({ href, toNow = false, ...rest }: LinkProps) {
  const moment = useMoment();
  return <NextLink href={(toNow ? href : atMoment(href, moment)) as Route} prefetch={false} {...rest} />;
}

/** As `Link`, where no page is kept between the two: in drawings, where there are many. */
export function Anchor({ href, ...rest }: Omit<ComponentProps<"a">, "href"> & { href: string }) {
  return <a href={atMoment(href, useMoment())} {...rest} />;
}

/** Goes to an address as a `Link` does. */
export function useGoTo(): (href: string, options?: { scroll: boolean }) => void {
  const [router, moment] = [useRouter(), useMoment()];
  return useCallback(
    (href, options) => router.push(atMoment(href, moment) as Route, options),
    [router, moment],
  );
}
