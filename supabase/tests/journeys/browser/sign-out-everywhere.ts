import { signUp } from "../../../../local/testing/test-user.ts";
import { endAccessToken } from "./support/kept-session.ts";
import type { Site } from "./support/site.ts";

/** Signing out everywhere ends this session at once, others as soon as they need to be renewed. */
export async function signOutEverywhere({ stack, open, expectComplaints }: Site): Promise<void> {
  await using user = await signUp(stack);
  const page = await open({ as: user });
  const lostPhone = await open({ as: user });
  await lostPhone.goto("/dashboard");
  await lostPhone.getByRole("heading", { name: "Hello" }).waitFor();

  await page.goto("/dashboard/settings");
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  const question = page.getByRole("alertdialog", { name: "Sign out on all devices?" });
  await question.getByRole("button", { name: "Sign out everywhere" }).click();
  await page.getByRole("heading", { name: "Welcome back" }).waitFor();
  await page.goto("/dashboard");
  await page.waitForURL("**/sign-in?next=*");

  expectComplaints(/status of 40[01]/);
  await endAccessToken(lostPhone);
  await lostPhone.goto("/dashboard/gallery");
  await lostPhone.waitForURL("**/sign-in?next=*");
}
