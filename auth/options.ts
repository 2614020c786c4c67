import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { ABSOLUTE_LIMIT, endSession } from "#db/gate/sessions";
import { tryToSignIn } from "./sign-in";

const header = (headers: Record<string, unknown> | undefined, name: string): string | null => {
  const value = headers?.[name];
  return typeof value === "string" ? value : null;
};

/**
 * Sign-in by address and password. The token carries the id of a row in `sessions` and nothing to trust: whether it is
 * live, whose it is and in which role is asked of the database on every request (auth/viewer.ts).
 */
export const authOptions: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: ABSOLUTE_LIMIT / 1000 },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  providers: [
    CredentialsProvider({
      name: "Email and password",
      credentials: {
        email: { label: "Email", type: "email" },
        password: { label: "Password", type: "password" },
      },
      async authorize(credentials, request) {
        const outcome = await tryToSignIn({
          email: String(credentials?.email ?? "").slice(0, 320),
          password: String(credentials?.password ?? "").slice(0, 1024),
          address: header(request.headers, "x-forwarded-for")?.split(",")[0] ?? "unknown",
          userAgent: header(request.headers, "user-agent"),
        });
        if (!outcome.signedIn) throw new Error(outcome.reason);
        return { id: outcome.userId, name: outcome.name, sessionId: outcome.sessionId };
      },
    }),
  ],
  callbacks: {
    jwt({ token, user }) {
      if (user && "sessionId" in user && typeof user.sessionId === "string") token.sid = user.sessionId;
      return token;
    },
    session({ session, token }) {
      return Object.assign(session, { sid: typeof token.sid === "string" ? token.sid : null });
    },
  },
  events: {
    async signOut({ token }) {
      if (typeof token?.sid === "string") await endSession(token.sid);
    },
  },
};
