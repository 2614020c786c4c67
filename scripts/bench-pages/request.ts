/** A visit to a running Gainsay, signed in: waits for the last byte of the page at an address and says how many it has. */
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
  return async (address: string): Promise<number> => {
    const response = await get(address);
    const { byteLength } = await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${address} answers ${response.status}.`);
    return byteLength;
  };
}
