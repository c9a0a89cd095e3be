import type Stripe from "stripe";
import type { Database } from "../_shared/database.types.ts";
import { messageOf } from "../_shared/errors.ts";
import type { Logger } from "../_shared/log.ts";
import {
  factsOfEvent,
  PAYMENT_EVENTS,
  type PaymentFacts,
  sessionFacts,
  withdrawalFacts,
} from "../_shared/payments/facts.ts";
import type { PaymentBook } from "../_shared/payments/payment-book.ts";
import { isRefusedKey } from "../_shared/payments/stripe-client.ts";

/** One row of `claim_payments`. */
export type ClaimedPayment = Database["public"]["Functions"]["claim_payments"]["Returns"][number];

/** What a function found of Stripe. */
export interface StripeReport {
  forSale: boolean;
  problem?: string | undefined;
  /** Milliseconds since the epoch until which every event is known, where these were asked for. */
  eventsUntil?: number;
}

/** What settling payments needs from outside. */
export interface SettlingContext {
  stripe: Stripe;
  book: PaymentBook;
  claim: (limit: number) => Promise<ClaimedPayment[]>;
  /** Since when lost events are to be asked for, in milliseconds; undefined when it is not time. */
  beginAsking: () => Promise<number | undefined>;
  report: (report: StripeReport) => Promise<void>;
  /** What is missing in the environment although there is a key. */
  problem: string | undefined;
  log: Logger;
  /** When this invocation has to be done, in milliseconds since the epoch. */
  deadline: number;
  signal: AbortSignal;
  now: () => number;
}

/** Payments claimed at a time. */
const PAYMENTS_PER_CLAIM = 20;

/** As many as Stripe gives at once. */
const EVENTS_PER_PAGE = 100;

/**
 * Asks Stripe what became of payments that are due to be looked at, gives back what nobody is there
 * for, and when it is time asks for all events since the last time. A payment that cannot be looked
 * at comes again by itself; a key that is refused ends the sale until Stripe takes it.
 */
export async function settlePayments(context: SettlingContext): Promise<void> {
  try {
    await settleClaimed(context);
    await askForLostEvents(context);
  } catch (thrown) {
    if (!isRefusedKey(thrown)) throw thrown;
    context.log.error("key_refused");
    await context.report({ forSale: false, problem: "Stripe refuses STRIPE_SECRET_KEY." });
  }
}

async function settleClaimed(context: SettlingContext): Promise<void> {
  const { claim, signal, now, deadline, log } = context;
  while (!signal.aborted && now() < deadline) {
    const payments = await claim(PAYMENTS_PER_CLAIM);
    for (const payment of payments) {
      try {
        await lookAt(payment, context);
      } catch (thrown) {
        if (isRefusedKey(thrown)) throw thrown;
        const message = messageOf(thrown);
        log.error("payment_not_looked_at", { payment: payment.payment_id, message });
      }
    }
    if (payments.length < PAYMENTS_PER_CLAIM) return;
  }
}

async function lookAt(payment: ClaimedPayment, context: SettlingContext): Promise<void> {
  const { stripe } = context;
  if (payment.status === "unclaimed" && payment.payment_intent_id) {
    const refund = await stripe.refunds.create(
      {
        payment_intent: payment.payment_intent_id,
        metadata: { payment_id: payment.payment_id },
      },
      { idempotencyKey: `refund-${payment.payment_id}` },
    );
    context.log.info("given_back", { payment: payment.payment_id });
    await settleSeen(`seen_${refund.id}`, withdrawalFacts("refund", { ...refund }), context);
  } else if (payment.session_id) {
    const facts = sessionFacts(await stripe.checkout.sessions.retrieve(payment.session_id));
    const state = facts?.kind === "checkout" ? facts.status : "unreadable";
    // That it is still under way is known.
    if (state === payment.status) return;
    await settleSeen(`seen_${payment.session_id}_${state}`, facts, context);
  }
}

async function settleSeen(
  id: string,
  facts: PaymentFacts | undefined,
  { book, now, log }: SettlingContext,
): Promise<void> {
  if (!facts) return;
  const created = Math.floor(now() / 1_000);
  if (await book.record({ id, type: "seen", created, facts, asked: true })) {
    log.info("payment_seen", { id, outcome: await book.settle(id) });
  }
}

async function askForLostEvents(context: SettlingContext): Promise<void> {
  const { stripe, book, beginAsking, report, problem, log, now } = context;
  const since = await beginAsking();
  if (since === undefined) return;
  const eventsUntil = now();
  let found = 0;
  const events = stripe.events.list({
    types: [...PAYMENT_EVENTS],
    created: { gte: Math.floor(since / 1_000) },
    limit: EVENTS_PER_PAGE,
  });
  for await (const event of events) {
    const { id, type, created } = event;
    const facts = factsOfEvent(event);
    // Of what nothing follows from, only the webhook tells.
    if (!facts || !await book.record({ id, type, created, facts, asked: true })) continue;
    found += 1;
    try {
      await book.settle(id);
    } catch (thrown) {
      log.error("event_not_settled", { id, message: messageOf(thrown) });
    }
  }
  log.info("lost_events_asked_for", { found });
  await report({ forSale: true, problem, eventsUntil });
}
