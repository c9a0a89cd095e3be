import chromium from "@sparticuz/chromium";
import { type Browser, chromium as driver } from "playwright-core";

/**
 * Starts the Chromium that comes inside an npm package: nothing is downloaded or installed. The
 * package's own flags are for a cloud function: one process, which ends with the first context that
 * is closed, and no same-origin policy, which would hide what users meet.
 */
export async function startBrowser(): Promise<Browser> {
  return await driver.launch({
    executablePath: await chromium.executablePath(),
    // The sandbox does not start as root, as whom containers run.
    args: ["--no-sandbox", "--disable-gpu"],
    headless: true,
  });
}
