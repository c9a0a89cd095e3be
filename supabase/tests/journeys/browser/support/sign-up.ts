import type { Page } from "playwright-core";

/** Somebody's own words at sign-up. */
export interface Credentials {
  email: string;
  password: string;
}

/** An address nobody has signed up with, and a password. */
export function newCredentials(): Credentials {
  return { email: `${crypto.randomUUID()}@example.com`, password: "correct-horse-battery" };
}

/** Fills in the form of signing in or up, in English. */
export async function fillIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
}

/** Signs in, from the sign-in page. */
export async function signIn(page: Page, credentials: Credentials): Promise<void> {
  await fillIn(page, credentials);
  await page.getByRole("button", { name: "Sign in" }).click();
}
