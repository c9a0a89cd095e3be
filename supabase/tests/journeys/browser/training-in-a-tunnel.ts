import { testPhoto } from "../../../../local/testing/test-photos.ts";
import { signUp } from "../../../../local/testing/test-user.ts";
import type { Site } from "./support/site.ts";

/** A training that the network interrupts goes on when it is back, without anybody doing anything. */
export async function trainingInATunnel({ stack, open, expectComplaints }: Site): Promise<void> {
  await using user = await signUp(stack);
  expectComplaints(/ERR_INTERNET_DISCONNECTED/, /WebSocket/);
  const page = await open({ as: user });
  await page.goto("/dashboard/models/train");
  await page.locator('input[type="file"]').first().setInputFiles(testPhoto("portrait-1.jpg"));
  await page.getByLabel("Name").fill("Ada");
  await page.getByRole("radio", { name: "A woman" }).click();
  await page.getByLabel(/^These photos show me/).click();
  // Offline nothing is asked for, so what comes next has to be there.
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Get to know this face" }).click();
  await page.getByText("Waiting for the connection").waitFor();
  await page.context().setOffline(false);
  await page.waitForURL("**/dashboard/generate?*");
}
