import assert from "node:assert/strict";
import { signUp } from "../../../../local/testing/test-user.ts";
import type { Site } from "./support/site.ts";

/** An address that leads nowhere says so and leads home, wherever home is. */
export async function wrongAddress(
  { stack, open, expectComplaints }: Site,
): Promise<void> {
  expectComplaints(/status of 404/);
  const stranger = await open();
  const answer = await stranger.goto("/no/such/page");
  assert.equal(answer?.status(), 404);
  await stranger.getByRole("heading", { name: "Nothing here" }).waitFor();
  await stranger.getByRole("link", { name: "Go to the start page" }).click();
  await stranger.getByRole("heading", { name: "You, in your best light" }).waitFor();

  await using user = await signUp(stack);
  const page = await open({ as: user });
  await page.goto("/dashboard/nowhere");
  await page.getByRole("heading", { name: "Nothing here" }).waitFor();
  await page.getByRole("link", { name: "Go to the start page" }).click();
  await page.getByRole("heading", { name: "Hello" }).waitFor();
}
