import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { eventually } from "../../../../local/testing/eventually.ts";
import { signUp } from "../../../../local/testing/test-user.ts";
import { signIn } from "./support/sign-up.ts";
import type { Site } from "./support/site.ts";

/**
 * Another address counts once the codes that went to both are entered in Settings, or on the page of
 * their links, also when a program has opened the links before.
 */
export async function changeOfEmail({ stack, open, expectComplaints }: Site): Promise<void> {
  await using user = await signUp(stack);
  const wanted = `new-${user.email}`;
  const page = await open({ as: user });
  await ask(page, wanted);
  const first = await codes(stack, [user.email, wanted]);
  assert.notEqual(first[user.email]?.code, first[wanted]?.code);

  // Asked for anew: what was sent before is worth nothing.
  await page.getByRole("button", { name: "send both codes again" }).click();
  await page.getByText("Sent again: from now on, only the new codes work.").waitFor();
  await eventually(() => stack.mailbox.to(wanted).length === 2 || undefined);
  const mails = await codes(stack, [user.email, wanted]);
  for (const { link } of Object.values(mails)) {
    for (const method of ["HEAD", "GET"]) await (await fetch(link, { method })).body?.cancel();
  }

  expectComplaints(/status of 403/);
  await enter(page, wanted, "12");
  await page.getByText("Enter all digits of the code.").waitFor();
  // Right, but for the other address.
  await enter(page, wanted, mails[user.email]?.code ?? "");
  await page.getByText("This code is wrong, expired or was already used.").waitFor();
  await enter(page, wanted, mails[wanted]?.code ?? "");
  await page.getByText(`${wanted} is confirmed.`).waitFor();
  await page.reload();
  await page.getByText(`${wanted} waits for its confirmation`).waitFor();
  await enter(page, user.email, mails[user.email]?.code ?? "");
  await page.getByText("Your new e-mail address counts now").waitFor();
  await page.getByText(`${wanted} waits for its confirmation`).waitFor({ state: "detached" });
  await page.locator("main").getByText(wanted, { exact: true }).waitFor();

  // Back again, by the links on another device, which is signed in at their end.
  await ask(page, user.email);
  const links = await codes(stack, [user.email, wanted]);
  const device = await open();
  await device.goto(links[user.email]?.link ?? "");
  await device.getByRole("button", { name: "Go on" }).click();
  await device.getByRole("heading", { name: "One more code" }).waitFor();
  await device.goto(links[wanted]?.link ?? "");
  await device.getByRole("button", { name: "Go on" }).click();
  await device.getByRole("heading", { name: "Settings" }).waitFor();
  await device.locator("main").getByText(user.email, { exact: true }).waitFor();

  const other = await open();
  await other.goto("/sign-in");
  await signIn(other, { email: user.email, password: user.password });
  await other.waitForURL("**/dashboard");
}

async function ask(page: Page, email: string): Promise<void> {
  await page.goto("/dashboard/settings");
  await page.getByRole("button", { name: "Change e-mail address" }).click();
  await page.getByLabel("New e-mail address").fill(email);
  await page.getByRole("button", { name: "Send the codes" }).click();
  await page.getByText(`${email} waits for its confirmation`).waitFor();
}

/** What the latest e-mails to some addresses bring. */
async function codes(
  stack: Site["stack"],
  addresses: string[],
): Promise<Record<string, { code: string; link: string }>> {
  const mails = await Promise.all(addresses.map(async (address) => {
    const link = await eventually(() => stack.mailbox.to(address).at(-1)?.link);
    assert.match(link, /\/auth\/code\?type=email_change&/);
    return [address, { code: new URL(link).hash.slice(1), link }] as const;
  }));
  return Object.fromEntries(mails);
}

async function enter(page: Page, address: string, code: string): Promise<void> {
  const form = page.locator("form").filter({
    has: page.getByLabel(`Code sent to ${address}`, { exact: true }),
  });
  await form.getByRole("textbox").fill(code);
  await form.getByRole("button", { name: "Go on" }).click();
}
