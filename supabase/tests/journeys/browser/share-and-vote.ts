import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { eventually } from "../../../../local/testing/eventually.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";

/**
 * Two portraits go out by a link; a stranger sees them and nothing of whose they are, gives a heart,
 * which the owner sees come; then the link is taken back, and nothing is left of it.
 */
export async function shareAndVote({ stack, open, expectComplaints }: Site): Promise<void> {
  expectComplaints(/status of 404.*visit-share/);
  await using user = await userWithPortraits(stack);
  const owner = await open({ as: user });
  const link = await makeLink(owner);
  assert.match(new URL(link).pathname, /^\/s\/[A-Za-z0-9_-]{32}$/);

  const stranger = await open();
  const headers = (await stranger.goto(link))?.headers() ?? {};
  assert.match(headers["x-robots-tag"] ?? "", /noindex/);
  assert.equal(headers["referrer-policy"], "no-referrer");
  await stranger.getByRole("heading", { name: "Which one is best?" }).waitFor();
  const pictures = stranger.getByRole("main").getByRole("img", { name: /^Portrait \d of 2$/ });
  await pictures.nth(1).waitFor();
  assert.equal(
    await stranger.locator('meta[name="robots"]').getAttribute("content"),
    "noindex, nofollow",
  );
  await stranger.getByText("Made with AI").waitFor();
  const address = await pictures.first().getAttribute("src") ?? "";
  const size = await eventually(() =>
    stranger.evaluate(
      `((image) => image.naturalWidth && Math.max(image.naturalWidth, image.naturalHeight))(
      document.querySelector("main img"))`,
    )
  );
  assert.equal(size, 1024);
  const shown = await stranger.content();
  const { data: photos } = await user.client.from("photos").select("id, url").throwOnError();
  for (const secret of [user.id, user.email, ...photos.flatMap(({ id, url }) => [id, url ?? ""])]) {
    assert.ok(!shown.includes(secret), `the page tells ${secret}`);
  }

  const heart = stranger.getByRole("button", { name: "I like portrait 2 of 2" });
  await heart.focus();
  await stranger.keyboard.press("Space");
  await stranger.getByRole("button", { name: "I like portrait 2 of 2", pressed: true }).waitFor();
  await owner.goto("/dashboard/shared");
  await owner.getByRole("heading", { name: "2 portraits, 1 heart" }).waitFor();
  await stranger.reload();
  await stranger.getByRole("button", { name: "I like portrait 2 of 2", pressed: true }).waitFor();
  await stranger.getByRole("button", { name: "I like portrait 1 of 2" }).click();
  await owner.getByRole("heading", { name: "2 portraits, 2 hearts" }).waitFor();

  await owner.getByRole("button", { name: "Take back" }).click();
  await owner.getByRole("alertdialog").getByRole("button", { name: "Take back" }).click();
  await owner.getByRole("heading", { name: "No link is open" }).waitFor();
  await stranger.reload();
  await stranger.getByRole("heading", { name: "Nothing to see here" }).waitFor();
  await eventually(async () => (await fetch(address)).status === 400 || undefined);
  const [left] = await stack.sql`select from storage.objects where bucket_id = 'shared-photos'`;
  assert.equal(left, undefined);

  await stranger.goto(`/s/${"A".repeat(32)}`);
  await stranger.getByRole("heading", { name: "Nothing to see here" }).waitFor();
}

/** Selects the two newest portraits, shares them for a week, and gives the link. */
async function makeLink(owner: Page): Promise<string> {
  await owner.goto("/dashboard/gallery");
  await owner.getByRole("button", { name: "Select", exact: true }).click();
  for (const number of [0, 1]) await owner.locator("[data-tile]").nth(number).click();
  await owner.getByRole("toolbar").getByRole("button", { name: "Share a link" }).click();
  const dialog = owner.getByRole("dialog", { name: "Share 2 portraits" });
  await dialog.getByRole("radio", { name: "1 week" }).click();
  await dialog.getByRole("button", { name: "Make the link" }).click();
  return await owner.getByRole("dialog", { name: "Your link is ready" })
    .getByRole("textbox", { name: "Link" }).inputValue();
}
