import Stripe from "stripe";
import type { SignedEvent } from "./receive-event.ts";

/** Seconds between signing and receiving, at most. */
const TOLERANCE = 300;

/**
 * The event of a body that was signed with one of the secrets, by the SDK: over the raw body, in
 * constant time, and not long ago. Undefined for any other.
 */
export async function verifyEvent(
  body: string,
  signature: string,
  secrets: string[],
): Promise<SignedEvent | undefined> {
  for (const secret of secrets) {
    try {
      const event = await Stripe.webhooks.constructEventAsync(
        body,
        signature,
        secret,
        TOLERANCE,
        crypt,
      );
      return isEvent(event) ? event : undefined;
    } catch {
      // Of another secret, forged, or old.
    }
  }
}

const crypt = Stripe.createSubtleCryptoProvider();

/** What is signed comes from Stripe, and still is a text of somebody else. */
function isEvent(value: unknown): value is SignedEvent {
  if (typeof value !== "object" || value === null) return false;
  const { id, type, created, data }: Partial<Record<keyof SignedEvent, unknown>> = value;
  return typeof id === "string" && /^evt_\w{1,250}$/.test(id) &&
    typeof type === "string" && /^[\w.]{1,100}$/.test(type) &&
    Number.isInteger(created) && Number(created) > 0 && Number(created) < 2 ** 33 &&
    typeof data === "object" && data !== null && "object" in data;
}
