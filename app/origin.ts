/** The address at which readers reach this server: as it was told, else as it was asked. */
export function originOf(asked: string): string {
  const known = process.env.NEXTAUTH_URL;
  return known && URL.canParse(known) ? new URL(known).origin : asked;
}
