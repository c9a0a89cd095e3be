import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { eventually } from "../../../../local/testing/eventually.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";

/** The browser of the tests believes again in a network once it has loaded a page without one. */
const SAYS_SO = {
  banner: /^You are offline\.|^Reconnecting/,
  inPlace: /^You are offline$|^Retrato cannot be reached$/,
};

/** An app that was opened once opens in a tunnel too, says what is missing, and gets it afterwards. */
export async function appWithoutNetwork({ stack, open, expectComplaints }: Site): Promise<void> {
  await using user = await userWithPortraits(stack);
  expectComplaints(/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/, /WebSocket/);
  const page = await open({ as: user, serviceWorkers: "allow" });
  await page.goto("/dashboard");
  await page.getByRole("heading", { name: "Latest portraits" }).waitFor();
  await eventually(async () => {
    const state = await page.evaluate("navigator.serviceWorker.controller?.state");
    return state === "activated" || undefined;
  });

  for (const link of ["Gallery", "Home"]) {
    await page.getByRole("link", { name: link, exact: true }).click();
    await page.getByRole("link", { name: /^Studio grey|^Portrait from/ }).first().waitFor();
  }
  for (const path of await keptPaths(page)) {
    assert.match(path, /^\/(?:assets\/[\w.-]+|index\.html|boot\.js|config\.json)$/, "nobody's own");
  }

  await page.context().setOffline(true);
  await page.reload();
  await page.getByText(SAYS_SO.banner).waitFor();
  // Pages that were never opened have their code too, and say in their place what they have not.
  for (const name of ["Gallery", "People"]) {
    await page.getByRole("link", { name, exact: true }).click();
    await page.getByRole("heading", { name, level: 1 }).waitFor();
    await page.getByRole("alert").getByText(SAYS_SO.inPlace).first().waitFor();
  }

  await page.context().setOffline(false);
  await page.getByText(SAYS_SO.banner).waitFor({ state: "hidden" });
  await page.getByRole("heading", { name: "Me", exact: true }).waitFor();
  await page.getByRole("alert").waitFor({ state: "detached" });
}

/** The addresses of everything that the service worker keeps, without what tells versions apart. */
async function keptPaths(page: Page): Promise<string[]> {
  const paths = await page.evaluate<string[]>(`(async () => {
    const kept = await Promise.all((await caches.keys()).map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)
    ));
    return kept.flat();
  })()`);
  assert.ok(paths.length > 50, `${paths.length} files are kept`);
  return paths;
}
