/** A visit to a running Gainsay: gives the whole page at an address, signed in. */
export async function visitorOf(base: string, email: string, password: string) {
  const jar = new Map<string, string>();
  const get = async (path: string, init: RequestInit = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(new URL(path, base), {
      redirect: "manual",
      ...init,
      headers: { ...init.headers, cookie },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    return response;
  };
  const { csrfToken } = (await (await get("/api/auth/csrf")).json()) as { csrfToken: string };
  const body = new URLSearchParams({ csrfToken, email, password, json: "true" });
  await get("/api/auth/callback/credentials", { method: "POST", body });
  return async (address: string): Promise<void> => {
    const response = await get(address);
    await response.text();
    if (response.status !== 200) throw new Error(`${address} answers ${response.status}.`);
  };
}
