import type Stripe from "stripe";
import type { Database } from "../_shared/database.types.ts";
import { SOLD_BY } from "../_shared/payments/facts.ts";
import type { Order } from "./read-order.ts";

/** What `begin_checkout` has written down. */
export type BegunPayment = Database["public"]["Functions"]["begin_checkout"]["Returns"][number];

/** Seconds that a checkout can be paid. */
const OPEN_FOR = 3_600;

/** What is sold, in the buyer's language: Stripe shows it on its page and on the receipt. */
const TEXTS = {
  en: {
    generation: (count: number) => `${count} portrait credits`,
    training: (count: number) => `${count} photo credits`,
    atOnce:
      "Delivered at once at the buyer's wish, who has agreed that the right of withdrawal ends with it.",
  },
  es: {
    generation: (count: number) => `${count} créditos de retrato`,
    training: (count: number) => `${count} créditos de foto`,
    atOnce:
      "Entregado de inmediato a petición de quien compra, que ha aceptado perder con ello el derecho de desistimiento.",
  },
} as const;

/**
 * The session for a payment, by what the database says it costs. The same payment makes the same
 * session, so that Stripe's idempotency holds.
 * @param site The address of the app, where the buyer comes back to.
 */
export function sessionParams(
  payment: BegunPayment,
  locale: Order["locale"],
  site: string,
): Stripe.Checkout.SessionCreateParams {
  const { payment_id, user_id, email, pack, kind, credits, amount, currency } = payment;
  const texts = TEXTS[locale];
  const metadata = {
    sold_by: SOLD_BY,
    payment_id,
    user_id,
    pack_id: pack,
    kind,
    credits: String(credits),
    amount: String(amount),
    currency,
  };
  return {
    mode: "payment",
    client_reference_id: user_id,
    ...(email && { customer_email: email }),
    locale,
    line_items: [{
      quantity: 1,
      price_data: {
        currency,
        unit_amount: amount,
        tax_behavior: "inclusive",
        product_data: { name: texts[kind](credits), description: texts.atOnce },
      },
    }],
    automatic_tax: { enabled: payment.automatic_tax },
    metadata,
    payment_intent_data: {
      description: `${texts[kind](credits)}. ${texts.atOnce}`,
      metadata,
      // Stripe sends its receipt there.
      ...(email && { receipt_email: email }),
    },
    expires_at: Math.floor(Date.parse(payment.created_at) / 1_000) + OPEN_FOR,
    success_url: purchaseUrl(site, payment_id),
    cancel_url: `${site}/dashboard/credits?left#buy`,
  };
}

/** Where the page looks what became of a payment. */
export function purchaseUrl(site: string, paymentId: string): string {
  return `${site}/dashboard/credits/purchases/${paymentId}`;
}
