import type { Route } from "next";
import NextLink from "next/link";
import type { ComponentProps } from "react";

/** A link inside the application, to an address made by `domain/address`. */
export function Link({ href, ...rest }: Omit<ComponentProps<typeof NextLink>, "href"> & { href: string }) {
  return <NextLink href={href as Route} prefetch={false} {...rest} />;
}
