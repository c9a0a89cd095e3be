import assert from "node:assert/strict";

/** A response that was read to its end. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

/** Sends a request to a path of the API. */
export type Send = (path: string, init?: RequestInit) => Promise<Answer>;

/** Requests to the stack at `apiUrl`; no answer, whatever it answers, may tell a secret. */
export function createSend(apiUrl: string, secrets: Record<string, string>): Send {
  return async (path, init) => {
    const response = await fetch(`${apiUrl}${path}`, { redirect: "manual", ...init });
    const text = await response.text();
    const told = `${text} ${JSON.stringify([...response.headers])}`;
    for (const [name, secret] of Object.entries(secrets)) {
      assert.ok(!told.includes(secret), `${path} tells the ${name}`);
    }
    return { status: response.status, headers: response.headers, text };
  };
}

/** Whether a request was refused as the caller's fault: neither served nor an internal error. */
export function assertRefused({ status, text }: Answer, ...expected: number[]): void {
  const refused = expected.length > 0 ? expected.includes(status) : status >= 400 && status < 500;
  assert.ok(refused, `${status} ${text.slice(0, 300)}`);
}
