import assert from "node:assert/strict";
import { eventually } from "../../../../local/testing/eventually.ts";
import { signUp } from "../../../../local/testing/test-user.ts";
import { signIn } from "./support/sign-up.ts";
import type { Site } from "./support/site.ts";

/**
 * The code of an e-mail leads to a new password, once, also when a program has opened its link before;
 * the old password is worth nothing then.
 */
export async function forgottenPassword({ stack, open, expectComplaints }: Site): Promise<void> {
  await using user = await signUp(stack);
  const page = await open();
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Forgotten?" }).click();
  await page.getByRole("heading", { name: "Forgot your password?" }).waitFor();
  await page.getByLabel("E-mail").fill(user.email);
  await page.getByRole("button", { name: "Send me the code" }).click();
  await page.getByRole("heading", { name: "Look in your inbox" }).waitFor();

  const link = await eventually(() => stack.mailbox.to(user.email).at(-1)?.link);
  // As programs do that look for bad addresses in e-mails before they are read.
  for (const method of ["HEAD", "GET"]) await (await fetch(link, { method })).body?.cancel();
  const code = new URL(link).hash.slice(1);
  const field = page.getByLabel("Code from the e-mail");
  await field.fill("12");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByText("Enter all digits of the code.").waitFor();
  expectComplaints(/status of 40[03]/);
  await field.fill(code === "000000" ? "111111" : "000000");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByText("This code is wrong, expired or was already used.").waitFor();
  await field.fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await page.getByRole("button", { name: "Go on" }).click();
  const password = "a-better-one-this-time";
  await page.getByLabel("New password").fill(password);
  await page.getByRole("button", { name: "Save password" }).click();
  await page.getByText("Your new password is saved").waitFor();
  await page.waitForURL("**/dashboard");

  const device = await open();
  await device.goto(link);
  await device.getByRole("button", { name: "Go on" }).click();
  await device.getByText("This code is wrong, expired or was already used.").waitFor();
  await device.goto("/sign-in");
  await signIn(device, user);
  await device.getByText("E-mail and password do not match").waitFor();
  await signIn(device, { email: user.email, password });
  await device.waitForURL("**/dashboard");
  assert.equal(stack.mailbox.to(user.email).length, 1);
}
