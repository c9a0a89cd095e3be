import assert from "node:assert/strict";
import { eventually } from "../../../../local/testing/eventually.ts";
import { signUp } from "../../../../local/testing/test-user.ts";
import { signIn } from "./support/sign-up.ts";
import type { Site } from "./support/site.ts";

/** The link of an e-mail leads to a new password, once; the old one is worth nothing then. */
export async function forgottenPassword({ stack, open, expectComplaints }: Site): Promise<void> {
  await using user = await signUp(stack);
  const page = await open();
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Forgotten?" }).click();
  await page.getByRole("heading", { name: "Forgot your password?" }).waitFor();
  await page.getByLabel("E-mail").fill(user.email);
  await page.getByRole("button", { name: "Send me the link" }).click();
  await page.getByRole("heading", { name: "Look in your inbox" }).waitFor();

  const link = await eventually(() => stack.mailbox.to(user.email).at(-1)?.link);
  await page.goto(link);
  const password = "a-better-one-this-time";
  await page.getByLabel("New password").fill(password);
  await page.getByRole("button", { name: "Save password" }).click();
  await page.getByText("Your new password is saved").waitFor();
  await page.waitForURL("**/dashboard");

  const device = await open();
  expectComplaints(/status of 40[03]/);
  await device.goto(link);
  await device.getByRole("heading", { name: "This link has expired or was already used" })
    .waitFor();
  await device.goto("/sign-in");
  await signIn(device, user);
  await device.getByText("E-mail and password do not match").waitFor();
  await signIn(device, { email: user.email, password });
  await device.waitForURL("**/dashboard");
  assert.equal(stack.mailbox.to(user.email).length, 1);
}
