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
  expectComplaints(/status of (403|422).*\/rpc\/operator_/);
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
  await aTraining(page, stack);
  await anAccount(page, somebody);
  await gemini(page, stack);
  await aStyle(page, stack);
  await aPack(page, stack);
  await aSetting(page, stack);

  const log = page.getByRole("main");
  await page.getByRole("link", { name: "Log" }).click();
  for (
    const action of [
      "Changed a setting",
      "Saved a pack",
      "Retired or offered a style",
      "Put styles in order",
      "Saved a style",
      "Switched the default Gemini",
      "Resumed Gemini",
      "Paused Gemini",
      "Gave credits",
      "Looked at an account",
      "Gave a face up",
      "Tried a face again",
      "Gave an order up",
      "Tried an order again",
    ]
  ) await log.getByText(action).first().waitFor();
  assert.deepEqual(await auditOf(stack, operator), LINES);
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

/** What the journey does, each with what it changed. */
const LINES = [
  "change_setting: 50, 51",
  "give_up_batch: processing, failed",
  "give_up_training: 3, null",
  "grant_credits: 100, 107",
  "order_styles: null, null",
  "pause_model: null, null",
  "put_pack: 900, 1050",
  "put_pack: null, 700",
  "put_style: Corner café, Café at the corner",
  "put_style: null, Corner café",
  "resume_model: null, null",
  "retry_batch: processing, processing",
  "retry_training: 3, 3",
  "see_account: null, null",
  "set_default_model: gemini-3-pro-image, gemini-nano-banana-2.1",
  "set_default_model: gemini-nano-banana-2.1, gemini-3-pro-image",
  "set_style_active: true, false",
];

async function auditOf({ sql }: TestStack, { id }: TestUser): Promise<string[]> {
  const rows = await sql<{ action: string; before: Line; after: Line }[]>`
    select action, before, after from admin.audit where operator_id = ${id}`;
  return rows.map(({ action, before, after }) => `${action}: ${told(before)}, ${told(after)}`)
    .toSorted();
}

type Line = Record<string, unknown> | null;

/** Of a line of the log, what tells it from others. */
function told(line: Line): string {
  const said = ["value", "status", "credits", "price", "name", "default", "active", "attempt"]
    .filter((key) => key !== "credits" || line?.price === undefined)
    .filter((key) => key !== "active" || Object.keys(line ?? {}).length === 1)
    .map((key) => line?.[key]).find((value) => value !== undefined);
  return String(said ?? null);
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

/** Somebody's face is with a worker that does not come back; it gets more time, and is given up. */
async function aTraining(page: Page, stack: TestStack): Promise<void> {
  await using someone = await signUp(stack);
  const { sql } = stack;
  await sql.begin(async (sql) => {
    const id = crypto.randomUUID();
    await sql`insert into public.models (id, user_id, name, gender, status, consent_version)
      select ${id}, ${someone.id}, 'Somebody', 'mujer', 'training', consent_version
      from private.settings`;
    await sql`update public.users set training_credits_held = 2 where id = ${someone.id}`;
    await sql`insert into private.training_queue
      (model_id, user_id, held, attempt, deadline_at, lease_token, lease_expires_at)
      values (${id}, ${someone.id}, 2, 3, now() + interval '2 hours', gen_random_uuid(),
        now() + interval '1 hour')`;
  });
  const face = page.getByRole("listitem").filter({ hasText: someone.id });
  await face.getByText("2 photos").waitFor();
  await face.getByRole("button", { name: "Try again now" }).click();
  await page.getByText("It goes on, with more time").waitFor();
  await face.getByRole("button", { name: "Give up" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Give up" }).click();
  await page.getByText("It is over, and its credits are back").waitFor();
  await face.waitFor({ state: "detached" });
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

async function gemini(page: Page, { sql }: TestStack): Promise<void> {
  await page.getByRole("link", { name: "Orders and Gemini" }).click();
  await page.getByRole("button", { name: "Pause" }).first().click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByRole("combobox", { name: "For" }).waitFor();
  await dialog.getByRole("button", { name: "Pause" }).click();
  await page.getByText(/Paused by an operator until/).waitFor();
  await page.getByRole("button", { name: "Resume" }).click();
  await page.getByText(/is asked again/).waitFor();
  for (const id of ["gemini-3-pro-image", "gemini-nano-banana-2.1"]) {
    const [model] = await sql`select name from public.generation_models where id = ${id}`;
    const card = page.getByRole("listitem").filter({
      has: page.getByRole("heading", { name: model?.name, exact: true }),
    });
    await card.getByRole("button", { name: "Make default" }).click();
    await dialog.getByRole("button", { name: "Make default" }).click();
    await card.getByText("Default", { exact: true }).waitFor();
    const [chosen] = await sql`select id from public.generation_models where is_default`;
    assert.equal(chosen?.id, id);
  }
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
  await page.getByRole("button", { name: "Edit Corner café" }).click();
  await form.getByLabel("Name", { exact: true }).fill("Café at the corner");
  await form.getByLabel("Name in English").fill("Corner café");
  await form.getByRole("button", { name: "Save" }).click();
  await page.getByText("Café at the corner is saved").waitFor();
  await page.getByRole("button", { name: "Move Corner café up" }).click();
  await page.getByText(/Corner café is number/).waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Retire Corner café" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Retire" }).click();
  await page.getByText("Corner café is retired").waitFor();
  const [style] = await sql`
    select name, active, card_url, position < (select max(position) from public.styles) as moved
    from public.styles where id = ${id}`;
  assert.deepEqual({ ...style, card_url: undefined }, {
    name: "Café at the corner",
    active: false,
    card_url: undefined,
    moved: true,
  });
  await sql`delete from public.styles where id = ${id}`;
  assert.match(String(style?.card_url), new RegExp(`^${id}-240-[0-9a-f]{12}\\.webp$`));
}

async function aPack(page: Page, { sql }: TestStack): Promise<void> {
  await page.getByRole("link", { name: "Packs" }).click();
  await page.getByRole("button", { name: "Add a pack" }).click();
  const form = page.getByRole("dialog");
  await form.getByRole("button", { name: "Save" }).click();
  await form.getByText("A whole number from 1 to 100,000.").waitFor();
  await assertAccessible(page, "[role=dialog]");
  await form.getByLabel("Id", { exact: true }).fill("journey");
  await form.getByLabel("Credits", { exact: true }).fill("33");
  await form.getByLabel("Price", { exact: true }).fill("7,00");
  await form.getByRole("button", { name: "Save" }).click();
  await page.getByText("33 credits for portraits is saved").waitFor();
  await page.getByRole("button", { name: "Edit 50 credits for portraits" }).click();
  await form.getByLabel("Price", { exact: true }).fill("10.50");
  await form.getByRole("checkbox", { name: "For sale" }).click();
  await form.getByRole("button", { name: "Save" }).click();
  await page.getByText("Not for sale").waitFor();
  await assertAccessible(page);
  assert.deepEqual(
    [...await sql`select price, active from public.credit_packs where id = 'portraits-50'`],
    [{ price: 1050, active: false }],
  );
  await sql`delete from public.credit_packs where id = 'journey'`;
  await sql`update public.credit_packs set price = 900, active = true where id = 'portraits-50'`;
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
