import { type Browser, chromium as driver } from "playwright-core";
import { Failure } from "../failure.ts";
import { CHROMIUM_ARGS, findChromium } from "./chromium.ts";

/**
 * Starts a browser; see `findChromium` for which. The flags of its npm package are left out: they are
 * for a cloud function, one process, which ends with the first context that is closed, and no
 * same-origin policy, which would hide what users meet.
 * @throws {Failure} when there is none that runs here.
 */
export async function startBrowser(): Promise<Browser> {
  const options = { ...await findChromium(), args: CHROMIUM_ARGS, headless: true };
  return await driver.launch(options).catch((error) => {
    const [reason] = String(error.message).split("\n");
    throw new Failure(
      `No browser could be started; RETRATO_BROWSER=<path> names another one. ${reason}`,
    );
  });
}
