import { userWithModel } from "../../../../local/testing/test-user.ts";
import { endAccessToken, spoilSession } from "./support/kept-session.ts";
import { signIn } from "./support/sign-up.ts";
import type { Site } from "./support/site.ts";

/** A session that is over leads to sign in, says why, and from there back to where one was. */
export async function sessionExpiry({ stack, open, expectComplaints }: Site): Promise<void> {
  await using user = await userWithModel(stack);
  expectComplaints(/status of 40[013]/, /WebSocket/);
  const page = await open({ as: user });
  await page.goto("/dashboard");
  await page.getByRole("heading", { name: "Hello" }).waitFor();
  // What the page still waited for would be refused first, and name its own address.
  await page.waitForLoadState("networkidle");

  await spoilSession(page);
  await page.getByRole("link", { name: "Gallery", exact: true }).click();
  await page.waitForURL("**/sign-in?next=%2Fdashboard%2Fgallery");
  await page.getByText("You were signed out").waitFor();
  await signIn(page, user);
  await page.waitForURL("**/dashboard/gallery");
  await page.getByRole("heading", { name: "Your gallery is waiting" }).waitFor();

  await spoilSession(page);
  await endAccessToken(page);
  await page.goto(`/dashboard/models/view?model=${user.modelId}`);
  await page.waitForURL("**/sign-in?next=*");
  await signIn(page, user);
  await page.waitForURL(`**/dashboard/models/view?model=${user.modelId}`);
  await page.getByRole("heading", { name: "People" }).waitFor();
}
