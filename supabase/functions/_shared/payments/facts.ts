/** What a checkout came to. */
export interface CheckoutFacts {
  kind: "checkout";
  payment_id: string;
  session_id: string;
  status: "paid" | "processing" | "expired" | "failed";
  payment_intent?: string;
  /** What was paid, in the smallest unit of the currency. */
  amount: number;
  currency: string;
  /** What was sold, as it was written into the session when it was made. */
  user_id: string;
  pack_id: string;
  credit_kind: "generation" | "training";
  credits: number;
  expected_amount: number;
  expected_currency: string;
}

/** Money of a payment that goes back, or stays after all. */
export interface WithdrawalFacts {
  kind: "refund" | "dispute";
  id: string;
  payment_intent: string;
  status: string;
  amount: number;
  currency: string;
}

/** The facts of an event of Stripe, as `settle_payment` takes them. */
export type PaymentFacts = CheckoutFacts | WithdrawalFacts | UnreadableFacts;

/** Ours, and not as we have made it: nobody but an operator can tell what it means. */
export interface UnreadableFacts {
  kind: "unreadable";
}

/** Events of Stripe from which something follows here; its webhook has to be subscribed to these. */
export const PAYMENT_EVENTS = [
  "checkout.session.completed",
  "checkout.session.async_payment_succeeded",
  "checkout.session.async_payment_failed",
  "checkout.session.expired",
  "refund.created",
  "refund.updated",
  "refund.failed",
  "charge.dispute.created",
  "charge.dispute.updated",
  "charge.dispute.closed",
  "charge.dispute.funds_withdrawn",
  "charge.dispute.funds_reinstated",
] as const;

/** By which the metadata of our sessions are known from those of others at the same account. */
export const SOLD_BY = "retrato";

/**
 * Reads an event strictly. Undefined for one that nothing follows from: of another type, or about
 * something that another product sells at the same account.
 */
export function factsOfEvent(event: { type: string; data: { object: unknown } }):
  | PaymentFacts
  | undefined {
  const { type, data: { object } } = event;
  if (!isRecord(object) || !PAYMENT_EVENTS.some((known) => known === type)) return undefined;
  if (type.startsWith("refund.")) return withdrawalFacts("refund", object);
  if (type.startsWith("charge.dispute.")) return withdrawalFacts("dispute", object);
  return sessionFacts(object, type.endsWith("async_payment_failed"));
}

/**
 * What a checkout session has come to. Undefined while it is open, and for one that is not ours.
 * @param hasFailed the payer's bank said no to a payment that was to come later.
 */
export function sessionFacts(
  session: unknown,
  hasFailed = false,
): CheckoutFacts | UnreadableFacts | undefined {
  if (!isRecord(session)) return undefined;
  const { id, metadata, amount_total, currency } = session;
  if (!isRecord(metadata) || metadata.sold_by !== SOLD_BY) return undefined;
  const status = hasFailed ? "failed" : statusOf(session);
  if (status === undefined) return undefined;
  const intent = idOf(session.payment_intent);
  const credits = numberOf(metadata.credits);
  const expected = numberOf(metadata.amount);
  const { payment_id, user_id, pack_id, kind, currency: expected_currency } = metadata;
  if (
    !isLike(/^cs_\w{1,250}$/, id) || !isAmount(amount_total) ||
    !isLike(CURRENCY, currency) || !isLike(UUID, payment_id) || !isLike(UUID, user_id) ||
    !isLike(/^[a-z0-9-]{1,40}$/, pack_id) || (kind !== "generation" && kind !== "training") ||
    credits === undefined || expected === undefined || !isLike(CURRENCY, expected_currency) ||
    (status === "paid" && intent === undefined)
  ) return { kind: "unreadable" };
  return {
    kind: "checkout",
    payment_id,
    session_id: id,
    status,
    ...(intent !== undefined && { payment_intent: intent }),
    amount: amount_total,
    currency,
    user_id,
    pack_id,
    credit_kind: kind,
    credits,
    expected_amount: expected,
    expected_currency,
  };
}

/** Undefined for what belongs to no payment intent. */
export function withdrawalFacts(
  kind: WithdrawalFacts["kind"],
  { id, payment_intent, status, amount, currency }: Record<string, unknown>,
): WithdrawalFacts | undefined {
  const intent = idOf(payment_intent);
  if (
    !isLike(/^\w{1,250}$/, id) || intent === undefined || !isLike(/^[a-z_]{1,40}$/, status) ||
    !isAmount(amount) || !isLike(CURRENCY, currency)
  ) return undefined;
  return { kind, id, payment_intent: intent, status, amount, currency };
}

function statusOf(
  { status, payment_status }: Record<string, unknown>,
): CheckoutFacts["status"] | undefined {
  if (payment_status === "paid") return "paid";
  if (status === "complete") return "processing";
  return status === "expired" ? "expired" : undefined;
}

/** Of an object or its id, as both may stand in its place. */
function idOf(value: unknown): string | undefined {
  const id = isRecord(value) ? value.id : value;
  return isLike(/^pi_\w{1,250}$/, id) ? id : undefined;
}

function numberOf(text: unknown): number | undefined {
  return isLike(/^[1-9]\d{0,8}$/, text) ? Number(text) : undefined;
}

/** As the database keeps them: in an integer. */
function isAmount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31;
}

const CURRENCY = /^[a-z]{3}$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function isLike(pattern: RegExp, value: unknown): value is string {
  return typeof value === "string" && pattern.test(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
