import { z } from "zod";
import type { StripeEvent } from "./objects.ts";

/** What may befall the delivery of an event. */
export const webhookFaultSchema = z.strictObject({
  /** lost: never sent. doubled: sent twice. held: kept until it is released. failed: once refused. */
  fault: z.enum(["lost", "doubled", "held"]),
  /** How many events it befalls; null means all. */
  times: z.int().min(1).nullable().default(1),
  /** Of this type alone. */
  type: z.string().min(1).optional(),
});

export type WebhookFault = z.output<typeof webhookFaultSchema>;

/** Tries of one delivery; Stripe itself goes on for days. */
const TRIES = 8;
const FIRST_WAIT_MS = 500;
const TIMEOUT_MS = 20_000;

interface WebhookOptions {
  /** Undefined: nobody listens. */
  url: string | undefined;
  secret: string;
  /** Clock in milliseconds since the epoch. */
  now: () => number;
  /** Aborted when the server stops. */
  closing: AbortSignal;
}

/** Sends events to the endpoint, signed as Stripe does, again while it does not answer 2xx. */
export class Webhooks {
  #faults: WebhookFault[] = [];
  #held: StripeEvent[] = [];
  #delivered = 0;

  constructor(readonly options: WebhookOptions) {}

  addFault(fault: WebhookFault): void {
    this.#faults.push(fault);
  }

  /** Ends all faults; what is held stays so until it is released. */
  clearFaults(): void {
    this.#faults = [];
  }

  /** Sends what is held: in the order of its coming, or the last first. Settles once it is taken. */
  async release(order: "first" | "last"): Promise<void> {
    const held = order === "first" ? this.#held : this.#held.toReversed();
    this.#held = [];
    for (const event of held) await this.deliver(event);
  }

  report(): { delivered: number; held: string[]; faults: WebhookFault[] } {
    return {
      delivered: this.#delivered,
      held: this.#held.map(({ id }) => id),
      faults: this.#faults,
    };
  }

  /** Takes a new event on its way. */
  send(event: StripeEvent): void {
    const fault = this.#take(event.type);
    if (fault === "lost") return;
    if (fault === "held") {
      this.#held.push(event);
      return;
    }
    void this.deliver(event);
    if (fault === "doubled") void this.deliver(event);
  }

  /** Sends one event until it is taken, or given up. */
  async deliver(event: StripeEvent): Promise<void> {
    const { url, closing } = this.options;
    if (url === undefined) return;
    for (let attempt = 0; attempt < TRIES && !closing.aborted; attempt++) {
      if (attempt > 0) await pause(FIRST_WAIT_MS * 2 ** (attempt - 1), closing);
      if (await this.#post(url, JSON.stringify(event))) {
        this.#delivered += 1;
        return;
      }
    }
  }

  async #post(url: string, body: string): Promise<boolean> {
    const { now, secret, closing } = this.options;
    const timestamp = Math.floor(now() / 1_000);
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json; charset=utf-8",
          "stripe-signature": `t=${timestamp},v1=${await signatureOf(body, timestamp, secret)}`,
          "user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
        },
        body,
        redirect: "manual",
        signal: AbortSignal.any([closing, AbortSignal.timeout(TIMEOUT_MS)]),
      });
      await response.body?.cancel();
      return response.ok;
    } catch {
      return false;
    }
  }

  #take(type: string): WebhookFault["fault"] | undefined {
    const fault = this.#faults.find((rule) => rule.type === undefined || rule.type === type);
    if (fault?.times) fault.times -= 1;
    this.#faults = this.#faults.filter(({ times }) => times !== 0);
    return fault?.fault;
  }
}

/**
 * The signature of a webhook, in hexadecimal.
 * Source: https://docs.stripe.com/webhooks#verify-manually.
 */
export async function signatureOf(
  body: string,
  timestamp: number,
  secret: string,
): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey(
    "raw",
    encoder.encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const signed = await crypto.subtle.sign("HMAC", key, encoder.encode(`${timestamp}.${body}`));
  return new Uint8Array(signed).toHex();
}

function pause(milliseconds: number, closing: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      closing.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    closing.addEventListener("abort", done);
  });
}
