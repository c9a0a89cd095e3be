import assert from "node:assert/strict";
import type { BrowserContext, Page, Route } from "playwright-core";
import { userWithPortraits } from "./support/prepared-users.ts";
import { endAccessToken } from "./support/kept-session.ts";
import type { Site } from "./support/site.ts";

const HOUR = 3_600_000;

/** Answers to a renewal that say nothing about the session. */
const REFUSALS = [
  { status: 409, json: { code: "conflict", message: "Too many concurrent token refreshes" } },
  { status: 429, json: { code: "over_request_rate_limit", message: "Request rate limit reached" } },
  { status: 403, body: "<html>Blocked by a firewall</html>", contentType: "text/html" },
];

/** Somebody stays signed in whose token cannot be renewed just now, in every tab, by any clock. */
export async function keptSessions({ stack, open, expectComplaints }: Site): Promise<void> {
  await using user = await userWithPortraits(stack);
  expectComplaints(/status of 4(?:0[0139]|29)/, /status of 503/);
  const first = await open({ as: user });
  const second = await first.context().newPage();
  for (const page of [first, second]) await showDashboard(page);

  for (const refusal of REFUSALS) {
    const refused = await refuseRenewals(first.context(), (route) => route.fulfill(refusal));
    await endAccessToken(first);
    await Promise.all([
      first.getByRole("link", { name: "Gallery", exact: true }).click(),
      second.getByRole("link", { name: "People", exact: true }).click(),
    ]);
    await first.waitForRequest(/grant_type=refresh_token/);
    await refused.stop();
    // The list itself has no height of its own: its tiles are placed.
    await first.getByRole("list", { name: "Your portraits" }).getByRole("listitem").first()
      .waitFor();
    await second.getByRole("heading", { name: "Me", exact: true }).waitFor();
    for (const page of [first, second]) await showDashboard(page);
  }

  // Both at once, and Auth decides who was first.
  await endAccessToken(first);
  await Promise.all([first.reload(), second.reload()]);
  for (const page of [first, second]) {
    await page.getByRole("heading", { name: "Latest portraits" }).waitFor();
  }

  const early = await open({ as: user });
  await early.clock.install({ time: Date.now() + HOUR });
  let renewals = 0;
  early.on("request", (request) => {
    if (request.url().includes("grant_type=refresh_token")) renewals++;
  });
  await showDashboard(early);
  for (const name of ["Gallery", "People", "Create", "Home"]) {
    await early.getByRole("link", { name, exact: true }).first().click();
    await early.waitForLoadState("networkidle");
  }
  await early.getByRole("heading", { name: "Latest portraits" }).waitFor();
  assert.ok(renewals <= 1, `a clock that is an hour fast renewed ${renewals} times`);
}

async function showDashboard(page: Page): Promise<void> {
  await page.goto("/dashboard");
  await page.getByRole("heading", { name: "Latest portraits" }).waitFor();
}

async function refuseRenewals(
  context: BrowserContext,
  answer: (route: Route) => Promise<void>,
): Promise<{ stop: () => Promise<void> }> {
  const renewals = /\/auth\/v1\/token\?grant_type=refresh_token/;
  await context.route(renewals, answer);
  return { stop: () => context.unroute(renewals) };
}
