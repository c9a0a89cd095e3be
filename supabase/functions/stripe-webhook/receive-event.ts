import { errorResponse, messageOf } from "../_shared/errors.ts";
import type { Logger } from "../_shared/log.ts";
import { factsOfEvent } from "../_shared/payments/facts.ts";
import type { PaymentBook } from "../_shared/payments/payment-book.ts";
import { readBody } from "../_shared/read-body.ts";
import type { Handler } from "../_shared/webhook.ts";

/** What is used of an event whose signature is right. */
export interface SignedEvent {
  id: string;
  type: string;
  /** Seconds since the epoch. */
  created: number;
  data: { object: unknown };
}

/** What receiving events needs from outside. */
export interface WebhookContext {
  book: PaymentBook;
  /** The event of a body that Stripe has signed, not long ago; undefined for any other. */
  verify: (body: string, signature: string) => Promise<SignedEvent | undefined>;
  log: Logger;
}

/** Bytes. Events of checkouts, refunds and disputes have a tenth of that. */
const MAX_BODY = 256 * 1024;

/**
 * Where Stripe tells what happens: `POST` with its signature. An event is written down, then settled;
 * once it is written it is answered 200 whatever becomes of it here, for the tick settles what is
 * left, and Stripe need not tell it again. One that nothing follows from is written down too.
 */
export function createStripeWebhookHandler({ book, verify, log }: WebhookContext): Handler {
  return async (request) => {
    if (request.method !== "POST") {
      return errorResponse(405, "method_not_allowed", "Only POST is allowed.", { allow: "POST" });
    }
    const body = await readBody(request, MAX_BODY);
    if (body === undefined) return errorResponse(413, "too_large", "The event is too large.");
    const event = await verify(body, request.headers.get("stripe-signature") ?? "");
    if (!event) {
      log.error("event_refused", { bytes: body.length });
      return errorResponse(400, "signature_invalid", "Stripe has not signed this, or long ago.");
    }
    const { id, type, created } = event;
    try {
      const facts = factsOfEvent(event);
      await book.record({ id, type, created, facts, asked: false });
      log.info("event_recorded", { id, type, settles: facts !== undefined });
      if (facts !== undefined) await settle(id);
    } catch (thrown) {
      log.error("event_not_recorded", { id, type, message: messageOf(thrown) });
      return errorResponse(500, "internal", "The event could not be written down.");
    }
    return Response.json({ received: true });
  };

  async function settle(id: string): Promise<void> {
    try {
      log.info("event_settled", { id, outcome: await book.settle(id) });
    } catch (thrown) {
      log.error("event_not_settled", { id, message: messageOf(thrown) });
    }
  }
}
