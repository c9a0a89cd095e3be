import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { eventually } from "../../../../local/testing/eventually.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/**
 * Portraits are saved by the share sheet of a phone that has one, and whoever closes it is told of no
 * error. The browser of the tests has none: this one stands in for Safari's.
 */
export async function shareSheet({ stack, open }: Site): Promise<void> {
  await using user = await userWithPortraits(stack);
  const page = await open({ ...PHONE, as: user });
  await page.addInitScript(`
    const sheet = globalThis.sheet = { refusal: null, shared: [] };
    navigator.canShare = ({ files }) => files.every(({ type }) => type.startsWith("image/"));
    navigator.share = async ({ files }) => {
      const { refusal } = sheet;
      sheet.refusal = null;
      if (refusal) throw new DOMException("", refusal);
      sheet.shared.push(files.map(({ name }) => name));
    };
  `);
  let downloads = 0;
  page.on("download", () => downloads++);
  await page.goto(`/dashboard/gallery/${user.photoIds[0]}`);
  await page.getByText("1 of 4", { exact: true }).waitFor();
  const download = page.getByRole("button", { name: "Download" });

  await refuseNext(page, "AbortError");
  await download.tap();
  await eventually(async () => await page.evaluate("sheet.refusal") === null || undefined);
  assert.deepEqual(await shared(page, 0), []);

  // Fetching took longer than Safari remembers a touch.
  await refuseNext(page, "NotAllowedError");
  await download.tap();
  await page.getByText("Your file is ready").waitFor();
  await page.getByRole("button", { name: "Save", exact: true }).tap();
  const [one] = await shared(page, 1);
  assert.match(one?.join() ?? "", /^retrato-studio-grey-.*\.png$/);

  await page.getByRole("button", { name: "Close" }).tap();
  await page.getByRole("button", { name: "Select", exact: true }).tap();
  const bar = page.getByRole("toolbar", { name: "Selected portraits" });
  await bar.getByRole("button", { name: "Select all" }).tap();
  await bar.getByText("4 selected").waitFor();
  await bar.getByRole("button", { name: "Download" }).tap();
  await page.getByText("4 portraits downloaded").waitFor();
  const [, all] = await shared(page, 2);
  assert.equal(new Set(all).size, 4);
  assert.equal(downloads, 0, "nothing went where nobody finds it");
  assert.equal(await page.getByText("The download did not work").count(), 0);
}

async function refuseNext(page: Page, refusal: "AbortError" | "NotAllowedError"): Promise<void> {
  await page.evaluate((refusal) => Object(globalThis).sheet.refusal = refusal, refusal);
}

/** The names of the files of each time the sheet was used, once it was so often. */
async function shared(page: Page, times: number): Promise<string[][]> {
  return await eventually(async () => {
    const shared = await page.evaluate<string[][]>("sheet.shared");
    return shared.length === times ? shared : undefined;
  });
}
