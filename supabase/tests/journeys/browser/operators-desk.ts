import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { TestStack } from "../../../../local/testing/test-stack.ts";
import { testPhoto } from "../../../../local/testing/test-photos.ts";
import {
  signUp,
  type TestUser,
  type UserWithModel,
  userWithModel,
} from "../../../../local/testing/test-user.ts";
import { assertCreditsAddUp } from "../invariants.ts";
import { accessibilityViolations } from "./support/accessibility.ts";
import { holdBack } from "./support/gemini.ts";
import type { Site } from "./support/site.ts";

/** An operator looks after an account, an order, Gemini, a style and a setting; all others find nothing. */
export async function operatorsDesk({ stack, open, expectComplaints }: Site): Promise<void> {
  expectComplaints(/status of 403.*\/rpc\/operator_/);
  await using somebody = await userWithModel(stack);
  await using operator = await newOperator(stack);
  await refusedTo(await open({ as: somebody }));
  const stranger = await open();
  await stranger.goto("/operator");
  await stranger.getByRole("heading", { name: "Welcome back" }).waitFor();

  const page = await open({ as: operator });
  await page.goto("/dashboard");
  await page.getByRole("button", { name: "Account" }).click();
  await page.getByRole("menuitem", { name: "Desk" }).click();
  await page.getByText("Right now").waitFor();
  await page.getByRole("table", { name: "Portraits a day" }).waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Check now" }).click();
  await page.getByText("Everything adds up.").waitFor();
  await assertAccessible(page);

  await anOrder(page, stack, somebody);
  await anAccount(page, somebody);
  await gemini(page);
  await aStyle(page, stack);
  await aSetting(page, stack);

  const log = page.getByRole("main");
  await page.getByRole("link", { name: "Log" }).click();
  for (
    const action of [
      "Changed a setting",
      "Saved a style",
      "Resumed Gemini",
      "Paused Gemini",
      "Gave credits",
      "Looked at an account",
      "Gave an order up",
      "Tried an order again",
    ]
  ) await log.getByText(action).first().waitFor();
  await assertAccessible(page);
  assert.deepEqual(
    await page.locator('img[src*="generated-photos"], img[src*="training"]').count(),
    0,
    "nobody's face is there",
  );
  await assertCreditsAddUp(stack);

  // Closed while the page is open, with a token that has an hour to live.
  await stack.sql`select admin.remove_operator(${operator.id})`;
  await page.goto("/operator/settings");
  await page.getByRole("heading", { name: "Nothing here" }).waitFor();
}

async function newOperator(stack: TestStack): Promise<TestUser> {
  const user = await signUp(stack);
  await stack.sql`select admin.make_operator(${user.email})`;
  const { error } = await user.client.auth.refreshSession();
  if (error) throw error;
  return user;
}

async function refusedTo(page: Page): Promise<void> {
  await page.goto("/dashboard");
  await page.getByRole("button", { name: "Account" }).click();
  await page.getByRole("menuitem", { name: "Credits" }).waitFor();
  assert.equal(await page.getByRole("menuitem", { name: "Desk" }).count(), 0);
  for (const section of ["", "/accounts", "/settings"]) {
    await page.goto(`/operator${section}`);
    await page.getByRole("heading", { name: "Nothing here" }).waitFor();
  }
}

/** Gemini is away; the order is tried again, and then given up. */
async function anOrder(
  page: Page,
  stack: TestStack,
  { id, client, modelId }: UserWithModel,
): Promise<void> {
  await holdBack(stack, "library");
  await client.rpc("create_generation_batch", {
    id: crypto.randomUUID(),
    model_id: modelId,
    style_ids: ["library"],
  }).throwOnError();
  await page.getByRole("link", { name: "Orders and Gemini" }).click();
  const order = page.getByRole("listitem").filter({ hasText: id });
  await order.getByText("0 of 4 finished").waitFor();
  await assertAccessible(page);
  await order.getByText("provider_unavailable").waitFor();
  await holdBack(stack, "library");
  await order.getByRole("button", { name: "Try again now" }).click();
  await page.getByText("It is due now, and has an hour more").waitFor();
  await order.getByRole("button", { name: "Give up" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Give up" }).click();
  await page.getByText("The order is over, and its credits are back").waitFor();
  await order.waitFor({ state: "detached" });
}

async function anAccount(page: Page, { email }: TestUser): Promise<void> {
  await page.getByRole("link", { name: "Accounts" }).click();
  const search = page.getByRole("searchbox", { name: "E-mail address or id" });
  await search.fill("nobody@example.com");
  await search.press("Enter");
  await page.getByText("No such account").waitFor();
  await search.fill(email.toUpperCase());
  await search.press("Enter");
  await page.getByRole("heading", { name: email }).waitFor();
  const grant = page.getByRole("button", { name: "Give credits" });
  await grant.click();
  await page.getByText("Say in a few words why.").waitFor();
  await page.getByLabel("How many").fill("7");
  await page.getByLabel("Note").fill("For the wait");
  await grant.click();
  await page.getByText("The balance is 107 now").waitFor();
  await page.getByRole("cell", { name: "Given · For the wait" }).waitFor();
  await assertAccessible(page);
}

async function gemini(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Orders and Gemini" }).click();
  await page.getByRole("button", { name: "Pause" }).first().click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByRole("combobox", { name: "For" }).waitFor();
  await dialog.getByRole("button", { name: "Pause" }).click();
  await page.getByText(/Paused by an operator until/).waitFor();
  await page.getByRole("button", { name: "Resume" }).click();
  await page.getByText(/is asked again/).waitFor();
}

async function aStyle(page: Page, { sql }: TestStack): Promise<void> {
  await page.getByRole("link", { name: "Styles" }).click();
  await page.getByRole("button", { name: "Add a style" }).click();
  const form = page.getByRole("dialog");
  await form.getByRole("button", { name: "Save" }).click();
  await form.getByText("This is needed.").waitFor();
  await assertAccessible(page, "[role=dialog]");
  const chooser = page.waitForEvent("filechooser");
  await form.getByRole("button", { name: "Choose a picture" }).click();
  await (await chooser).setFiles(testPhoto("no-person-coffee.jpg"));
  const id = `desk-${crypto.randomUUID().slice(0, 8)}`;
  await form.getByLabel("Id", { exact: true }).fill(id);
  await form.getByLabel("Name", { exact: true }).fill("Corner café");
  await form.getByLabel("What Gemini is asked for").fill("A portrait at the window of a café.");
  await form.getByLabel("Name in Español").fill("Café de la esquina");
  await form.getByRole("button", { name: "Save" }).click();
  await page.getByText("Corner café is saved").waitFor();
  await page.getByRole("button", { name: "Move Corner café up" }).click();
  await page.getByText(/Corner café is number/).waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Retire Corner café" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Retire" }).click();
  await page.getByText("Corner café is retired").waitFor();
  const [style] = await sql`
    select name, active, card_url, position < (select max(position) from public.styles) as moved
    from public.styles where id = ${id}`;
  assert.deepEqual({ ...style, card_url: undefined }, {
    name: "Corner café",
    active: false,
    card_url: undefined,
    moved: true,
  });
  await sql`delete from public.styles where id = ${id}`;
  assert.match(String(style?.card_url), new RegExp(`^${id}-240-[0-9a-f]{12}\\.webp$`));
}

async function aSetting(page: Page, { sql }: TestStack): Promise<void> {
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByLabel("Find a setting").fill("max_shares");
  const names = page.getByRole("main").getByRole("listitem");
  await names.first().waitFor();
  const setting = names.filter({ hasText: "Open links of an account" });
  await setting.getByRole("button", { name: "Change" }).click();
  const dialog = page.getByRole("dialog");
  const value = dialog.getByLabel("Value");
  await value.fill("0");
  await dialog.getByRole("button", { name: "Change" }).click();
  await dialog.getByText("This value is not possible").waitFor();
  await value.fill("51");
  await dialog.getByRole("button", { name: "Change" }).click();
  await page.getByText("Open links of an account is 51 now").waitFor();
  const [settings] = await sql`select max_shares from private.settings`;
  assert.equal(settings?.max_shares, 51);
  await sql`update private.settings set max_shares = default`;
}

async function assertAccessible(page: Page, part?: string): Promise<void> {
  assert.deepEqual(await accessibilityViolations(page, part), [], page.url());
}
