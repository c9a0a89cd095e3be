import type { Page } from "playwright-core";

/** Asks for four portraits of each style, by their names, on the page Generate; gives the batch's id. */
export async function orderPortraits(page: Page, ...styles: string[]): Promise<string> {
  await page.goto("/dashboard/generate");
  const catalogue = page.getByRole("tabpanel", { name: "All" });
  for (const style of styles) await catalogue.getByText(style, { exact: true }).click();
  await page.getByRole("button", { name: `Create ${styles.length * 4} portraits` }).click();
  await page.waitForURL("**/dashboard/batches/*");
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}
