import type { Fault } from "../../../local/extensions/pg-net.ts";
import type { RequestFault } from "../../../local/gateway/gateway.ts";
import type { Random } from "./random.ts";
import type { Tally } from "./tally.ts";

/** What befalls single requests: the nth of a kind meets what the seed has for it. */
export interface Fates {
  webhook(): Fault | undefined;
  request(request: Request): RequestFault | undefined;
  /** Every upload is refused for so long. */
  storageAway(durationMs: number): void;
}

const LONGEST_DELAY_MS = 2_000;

/** Decides over requests until the round is over, and counts. */
export function createFates(random: Random, struck: Tally, isOver: () => boolean): Fates {
  const webhooks = random.fork("webhooks");
  const calls = random.fork("calls");
  const uploads = random.fork("uploads");
  let storageBackAt = 0;

  function webhook(): Fault | undefined {
    const lot = webhooks.next();
    if (isOver()) return;
    if (lot < 0.15) return counted("webhook dropped", "drop");
    if (lot < 0.25) return counted("webhook doubled", "duplicate");
    if (lot < 0.35) {
      return counted("webhook delayed", { delayMs: webhooks.integer(100, LONGEST_DELAY_MS) });
    }
  }

  function counted<What>(name: string, what: What): What {
    struck.count(name);
    return what;
  }

  function request({ method, url }: Request): RequestFault | undefined {
    const { pathname } = new URL(url);
    if (pathname.startsWith("/rest/v1/rpc/")) return meet(calls, "call", 0.02, 0.03);
    const changesStorage = pathname.startsWith("/storage/v1/object") &&
      (method === "POST" || method === "DELETE");
    if (!changesStorage) return;
    if (Date.now() < storageBackAt) return counted("storage away: request refused", "refuse");
    return meet(uploads, "storage", 0.05, 0.04);
  }

  function meet(
    source: Random,
    kind: string,
    refused: number,
    lost: number,
  ): RequestFault | undefined {
    const lot = source.next();
    if (isOver()) return;
    if (lot < refused) return counted(`${kind} refused`, "refuse");
    if (lot < refused + lost) return counted(`${kind} answer lost`, "lose_answer");
  }

  return {
    webhook,
    request,
    storageAway(durationMs) {
      storageBackAt = Date.now() + durationMs;
    },
  };
}
