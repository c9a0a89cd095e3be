import type { TestStack } from "../../../local/testing/test-stack.ts";
import type { TestUser } from "../../../local/testing/test-user.ts";
import type { Answer, Send } from "./send.ts";

/** Somebody who is signed in, with both ways to talk to the API. */
export interface Account extends Pick<TestUser, "id" | "client"> {
  /** Access token of the session. */
  token: string;
  /** Sends a raw request with the publishable key and the session. */
  send(path: string, init?: RequestInit): Promise<Answer>;
}

export async function accountOf(
  { keys }: TestStack,
  send: Send,
  { id, client }: TestUser,
): Promise<Account> {
  const { data } = await client.auth.getSession();
  const token = data.session?.access_token;
  if (!token) throw new Error("nobody is signed in");
  return { id, client, token, send: sendAs(send, keys.publishableKey, token) };
}

/** Sends raw requests with a key and, when there is one, a token. */
export function sendAs(send: Send, apiKey: string, token?: string): Send {
  return (path, init = {}) => {
    const headers = new Headers(init.headers);
    if (!headers.has("apikey")) headers.set("apikey", apiKey);
    if (token !== undefined && !headers.has("authorization")) {
      headers.set("authorization", `Bearer ${token}`);
    }
    return send(path, { ...init, headers });
  };
}

/** A request with a JSON body. */
export function json(
  method: string,
  body: unknown,
  headers: Record<string, string> = {},
): RequestInit {
  return {
    method,
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  };
}
