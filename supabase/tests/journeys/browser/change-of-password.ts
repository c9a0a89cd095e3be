import { signUp } from "../../../../local/testing/test-user.ts";
import { endAccessToken } from "./support/kept-session.ts";
import { signIn } from "./support/sign-up.ts";
import type { Site } from "./support/site.ts";

/** A new password for whoever knows the present one; it signs the other devices out, and says so. */
export async function changeOfPassword({ stack, open, expectComplaints }: Site): Promise<void> {
  await using user = await signUp(stack);
  const page = await open({ as: user });
  const phone = await open();
  await phone.goto("/sign-in");
  await signIn(phone, user);
  await phone.waitForURL("**/dashboard");

  await page.goto("/dashboard/settings");
  await page.getByRole("button", { name: "Change password" }).click();
  const dialog = page.getByRole("dialog", { name: "Change password" });
  await dialog.getByText("Your other devices will have to sign in again.").waitFor();
  const save = async (current: string, password: string) => {
    await dialog.getByLabel("Current password").fill(current);
    await dialog.getByLabel("New password").fill(password);
    await dialog.getByRole("button", { name: "Save password" }).click();
  };
  await save(user.password, "short");
  await dialog.getByText("Use at least 8 characters.").waitFor();
  expectComplaints(/status of 4(?:0[0133]|22)/);
  await save("not-the-one", "a-better-one-this-time");
  await dialog.getByText("This is not your current password").waitFor();
  await save(user.password, user.password);
  await dialog.getByText("This is your current password").waitFor();
  await save(user.password, "a-better-one-this-time");
  await page.getByText("Your other devices are signed out.").waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Settings" }).waitFor();

  await endAccessToken(phone);
  await phone.goto("/dashboard/gallery");
  await phone.waitForURL("**/sign-in?next=*");
  await signIn(phone, user);
  await phone.getByText("E-mail and password do not match").waitFor();
  await signIn(phone, { email: user.email, password: "a-better-one-this-time" });
  await phone.waitForURL("**/dashboard/gallery");
}
