import { fileURLToPath } from "node:url";
import { type ChildService, startChildService } from "./child-service.ts";
import type { Log } from "./logs.ts";

const MAIN = fileURLToPath(new URL("stripe/main.ts", import.meta.url));
const WITH_PARENT = fileURLToPath(new URL("with-parent.ts", import.meta.url));

/** What the stand-in for Stripe is told. */
export interface StripeProcessOptions {
  /** Where it sends its events. */
  webhookUrl: string;
  /** File in which what was sold outlives it. */
  book: string;
  log: Log;
}

/** Starts local/stripe on any free port. It is ready with its base URL. */
export function startStripeProcess(
  { webhookUrl, book, log }: StripeProcessOptions,
): ChildService<string> {
  return startChildService({
    name: "The Stripe stand-in",
    command: Deno.execPath(),
    args: ["run", "-A", WITH_PARENT, MAIN],
    env: { STRIPE_PORT: "0", STRIPE_WEBHOOK_URL: webhookUrl, STRIPE_BOOK: book },
    log,
    readyWhen: (line) => line.match(/http:\/\/\S+/)?.[0],
  });
}
