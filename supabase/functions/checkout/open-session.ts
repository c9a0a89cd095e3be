import type Stripe from "stripe";
import type { Order } from "./read-order.ts";
import { type BegunPayment, purchaseUrl, sessionParams } from "./session-params.ts";

/** What opening a session needs from outside. */
export interface SessionContext {
  stripe: Stripe;
  /** Keeps under which session a payment is made. */
  keep: (paymentId: string, sessionId: string) => Promise<void>;
}

/**
 * Opens the session of a payment at Stripe and tells its address; one that was opened before is
 * opened once. A payment that has ended leads to where its end is told.
 * @throws {Stripe.errors.StripeError}
 */
export async function openSession(
  payment: BegunPayment,
  order: Order,
  site: string,
  { stripe, keep }: SessionContext,
): Promise<string> {
  const { payment_id, session_id } = payment;
  const session = session_id
    ? await stripe.checkout.sessions.retrieve(session_id)
    : await stripe.checkout.sessions.create(sessionParams(payment, order.locale, site), {
      idempotencyKey: `checkout-${payment_id}`,
    });
  if (!session_id) await keep(payment_id, session.id);
  return session.url ?? purchaseUrl(site, payment_id);
}
