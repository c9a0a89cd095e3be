import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";

const OFFLINE = "You are offline. What you see may be out of date.";

/** An app that was opened once opens in a tunnel too, says what is missing, and gets it afterwards. */
export async function appWithoutNetwork({ stack, open, expectComplaints }: Site): Promise<void> {
  await using user = await userWithPortraits(stack);
  expectComplaints(/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/, /WebSocket/);
  const page = await open({ as: user, serviceWorkers: "allow" });
  await page.goto("/dashboard");
  await page.getByRole("heading", { name: "Latest portraits" }).waitFor();
  await page.waitForFunction("navigator.serviceWorker.controller?.state === 'activated'");

  await page.context().setOffline(true);
  await page.reload();
  await page.getByText(OFFLINE).waitFor();
  // Pages that were never opened have their code, and say in their place what they have not.
  for (const [link, heading] of [["Gallery", "Gallery"], ["Models", "Models"]] as const) {
    await page.getByRole("link", { name: link, exact: true }).click();
    await page.getByRole("heading", { name: heading, level: 1 }).waitFor();
    await page.getByRole("alert").getByText("You are offline", { exact: true }).first().waitFor();
  }

  await page.context().setOffline(false);
  await page.getByText(OFFLINE).waitFor({ state: "hidden" });
  await page.getByRole("heading", { name: "Me", exact: true }).waitFor();
  await page.getByRole("alert").waitFor({ state: "detached" });
}
