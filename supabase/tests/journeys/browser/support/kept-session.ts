import assert from "node:assert/strict";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { TestUser } from "../../../../../local/testing/test-user.ts";

/** Where the app keeps the session (web/src/lib/session-hint.ts). */
export const SESSION_KEY = "retrato.session";

/** What the storage of a browser holds in which somebody has signed in before. */
export async function keptSession(
  origin: string,
  user: TestUser,
): Promise<Exclude<BrowserContextOptions["storageState"], string>> {
  const { data: { session } } = await user.client.auth.getSession();
  assert.ok(session, "signed in");
  const localStorage = [{ name: SESSION_KEY, value: JSON.stringify(session) }];
  return { cookies: [], origins: [{ origin, localStorage }] };
}

/** Lets the access token of a page's session run out, so that the session has to be renewed. */
export async function endAccessToken(page: Page): Promise<void> {
  await page.evaluate((key) => {
    const session = JSON.parse(localStorage.getItem(key) ?? "");
    localStorage.setItem(key, JSON.stringify({ ...session, expires_at: 1 }));
  }, SESSION_KEY);
}

/** Makes both tokens of a page's session worthless, though it looks as if they were still good. */
export async function spoilSession(page: Page): Promise<void> {
  await page.evaluate((key) => {
    const session = JSON.parse(localStorage.getItem(key) ?? "");
    const [header, payload] = session.access_token.split(".");
    const access_token = `${header}.${payload}.c3BvaWxlZA`;
    localStorage.setItem(key, JSON.stringify({ ...session, access_token, refresh_token: "no" }));
  }, SESSION_KEY);
}
