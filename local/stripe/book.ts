import { invalidRequest, noSuch } from "./errors.ts";
import { newId } from "./ids.ts";
import type { Dispute, PaymentIntent, Refund, Session, StripeEvent } from "./objects.ts";
import type { CreateRefund, CreateSession, ListEvents, ListSessions } from "./schemas.ts";

/** The version that events are written in. */
const API_VERSION = "2026-10-28.endive";

/** How long a session may be paid, in seconds. Source: https://docs.stripe.com/api/checkout/sessions. */
const DAY = 86_400;
const HALF_AN_HOUR = 1_800;

/** Everything that there is, as it is kept in a file. */
export interface BookContent {
  sessions: Record<string, Session>;
  intents: Record<string, PaymentIntent>;
  refunds: Record<string, Refund>;
  disputes: Record<string, Dispute>;
  /** The newest last. */
  events: StripeEvent[];
}

/** What the book needs from outside. */
export interface BookOptions {
  /** Clock in milliseconds since the epoch. */
  now: () => number;
  /** Where the payment page is, without a slash at the end. */
  pageUrl: () => string;
  /** Hears that something is in the book that was not. */
  onChange?: () => void;
  /** Hears of every event once it is in the book. */
  onEvent: (event: StripeEvent) => void;
}

/** The sessions, payments, refunds and disputes of one account, and the events that tell of them. */
export class Book {
  readonly content: BookContent;

  constructor(
    readonly options: BookOptions,
    content: BookContent = { sessions: {}, intents: {}, refunds: {}, disputes: {}, events: [] },
  ) {
    this.content = content;
  }

  /** @throws {StripeError} 400 when the time that it is open for is out of bounds. */
  createSession(params: CreateSession): Session {
    const created = this.#seconds();
    const expires = params.expires_at ?? created + DAY;
    if (expires < created + HALF_AN_HOUR || expires > created + DAY) {
      throw invalidRequest(
        "The `expires_at` timestamp must be between 30 minutes and 24 hours from now.",
        "expires_at",
      );
    }
    const [first] = params.line_items;
    const currency = first?.price_data.currency ?? "";
    if (params.line_items.some(({ price_data }) => price_data.currency !== currency)) {
      throw invalidRequest("All prices must have the same currency.", "line_items");
    }
    const amount = params.line_items.reduce(
      (sum, { quantity, price_data }) => sum + quantity * price_data.unit_amount,
      0,
    );
    const id = newId("cs_test");
    const intent: PaymentIntent = {
      id: newId("pi"),
      object: "payment_intent",
      created,
      livemode: false,
      amount,
      amount_received: 0,
      currency,
      status: "requires_payment_method",
      latest_charge: null,
      receipt_email: params.payment_intent_data?.receipt_email ?? null,
      metadata: params.payment_intent_data?.metadata ?? {},
    };
    const session: Session = {
      id,
      object: "checkout.session",
      created,
      expires_at: expires,
      livemode: false,
      mode: "payment",
      status: "open",
      payment_status: "unpaid",
      amount_subtotal: amount,
      amount_total: amount,
      currency,
      client_reference_id: params.client_reference_id ?? null,
      customer_email: params.customer_email ?? null,
      customer_details: null,
      metadata: params.metadata ?? {},
      payment_intent: null,
      success_url: params.success_url,
      cancel_url: params.cancel_url,
      locale: params.locale ?? null,
      url: `${this.options.pageUrl()}/c/pay/${id}`,
    };
    this.content.intents[intent.id] = intent;
    this.content.sessions[id] = session;
    this.options.onChange?.();
    this.#intentOf.set(id, intent.id);
    return session;
  }

  /** The intent of an open session is not named in it, as at Stripe. */
  readonly #intentOf = new Map<string, string>();

  /** As it is now: one whose time is over has expired. @throws {StripeError} 404. */
  session(id: string): Session {
    const session = own(this.content.sessions, id);
    if (!session) throw noSuch("checkout.session", id);
    if (session.status === "open" && session.expires_at <= this.#seconds()) this.expire(id);
    return session;
  }

  /** @throws {StripeError} 404. */
  intent(id: string): PaymentIntent {
    const intent = own(this.content.intents, id);
    if (!intent) throw noSuch("payment_intent", id);
    return intent;
  }

  /**
   * The payer has paid; with `later` their bank still has to, see `settle`.
   * @throws {StripeError} 400 when the session is not open, 404.
   */
  pay(id: string, { later = false } = {}): Session {
    const session = this.#open(id);
    const intent = this.intent(this.#intentOf.get(id) ?? this.#revive(session));
    session.status = "complete";
    session.url = null;
    session.payment_intent = intent.id;
    session.customer_details = { email: session.customer_email };
    if (later) intent.status = "processing";
    else this.#receive(session, intent);
    this.#emit("checkout.session.completed", session);
    return session;
  }

  /** What the bank did of a payment that was to come later. @throws {StripeError} 400, 404. */
  settle(id: string, succeeded: boolean): Session {
    const session = this.session(id);
    const intent = this.intent(session.payment_intent ?? "");
    if (intent.status !== "processing") throw invalidRequest("Nothing is under way.");
    if (succeeded) {
      this.#receive(session, intent);
      this.#emit("checkout.session.async_payment_succeeded", session);
    } else {
      intent.status = "requires_payment_method";
      this.#emit("checkout.session.async_payment_failed", session);
    }
    return session;
  }

  /** The card of the payer was declined: the session stays open. @throws {StripeError} 400, 404. */
  decline(id: string): void {
    const session = this.#open(id);
    const intent = this.intent(this.#intentOf.get(id) ?? this.#revive(session));
    this.#emit("payment_intent.payment_failed", intent);
  }

  /** @throws {StripeError} 400 when it is not open, 404. */
  expire(id: string): void {
    const session = own(this.content.sessions, id);
    if (session?.status !== "open") throw invalidRequest("Only open sessions can be expired.");
    session.status = "expired";
    session.url = null;
    this.#emit("checkout.session.expired", session);
  }

  /** @throws {StripeError} 400 for more than is left, or nothing was paid; 404. */
  refund(params: CreateRefund & { status?: Refund["status"] }): Refund {
    const intent = this.intent(params.payment_intent);
    if (intent.latest_charge === null) {
      throw invalidRequest("This PaymentIntent has no successful charge.", "payment_intent");
    }
    const left = intent.amount_received - this.#refunded(intent.id);
    const amount = params.amount ?? left;
    if (amount < 1 || amount > left) {
      throw left > 0
        ? invalidRequest(`Refund amount is greater than the unrefunded amount (${left}).`, "amount")
        : invalidRequest("Charge has already been refunded.", "amount", "charge_already_refunded");
    }
    const refund: Refund = {
      id: newId("re"),
      object: "refund",
      created: this.#seconds(),
      amount,
      currency: intent.currency,
      charge: intent.latest_charge,
      payment_intent: intent.id,
      reason: params.reason ?? null,
      status: params.status ?? "succeeded",
      metadata: params.metadata ?? {},
    };
    this.content.refunds[refund.id] = refund;
    this.#emit("refund.created", refund);
    return refund;
  }

  /** A bank changes what became of a refund. @throws {StripeError} 404. */
  changeRefund(id: string, status: Refund["status"]): Refund {
    const refund = own(this.content.refunds, id);
    if (!refund) throw noSuch("refund", id);
    refund.status = status;
    this.#emit("refund.updated", refund);
    if (status === "failed") this.#emit("refund.failed", refund);
    return refund;
  }

  /** The payer asks their bank to take a payment back. @throws {StripeError} 404. */
  dispute(
    intentId: string,
    { amount, status = "needs_response" }: { amount?: number; status?: Dispute["status"] } = {},
  ): Dispute {
    const intent = this.intent(intentId);
    if (intent.latest_charge === null) throw invalidRequest("Nothing was paid.");
    const dispute: Dispute = {
      id: newId("du"),
      object: "dispute",
      created: this.#seconds(),
      livemode: false,
      amount: amount ?? intent.amount_received,
      currency: intent.currency,
      charge: intent.latest_charge,
      payment_intent: intent.id,
      reason: "fraudulent",
      status,
      metadata: {},
    };
    this.content.disputes[dispute.id] = dispute;
    this.#emit("charge.dispute.created", dispute);
    return dispute;
  }

  /** @throws {StripeError} 404. */
  changeDispute(id: string, status: Dispute["status"]): Dispute {
    const dispute = own(this.content.disputes, id);
    if (!dispute) throw noSuch("dispute", id);
    dispute.status = status;
    const isOver = ["won", "lost", "warning_closed"].includes(status);
    this.#emit(isOver ? "charge.dispute.closed" : "charge.dispute.updated", dispute);
    return dispute;
  }

  /** What Stripe itself would never do: the session asks for another sum than it was made for. */
  tamper(id: string, change: { amount_total?: number; currency?: string }): Session {
    return Object.assign(this.session(id), change);
  }

  /** The newest first. @throws {StripeError} 400 when `starting_after` is unknown. */
  listEvents({ types, created, limit, starting_after }: ListEvents): Page<StripeEvent> {
    const events = this.content.events.toReversed().filter((event) =>
      (types === undefined || types.includes(event.type)) &&
      event.created >= (created?.gte ?? 0)
    );
    return pageOf("/v1/events", events, limit, starting_after);
  }

  /** The newest first. @throws {StripeError} as {@link listEvents}. */
  listSessions(
    { payment_intent, status, created, limit, starting_after }: ListSessions,
  ): Page<Session> {
    const sessions = Object.keys(this.content.sessions).map((id) => this.session(id)).toReversed()
      .filter((session) =>
        (payment_intent === undefined || session.payment_intent === payment_intent) &&
        (status === undefined || session.status === status) &&
        session.created >= (created?.gte ?? 0)
      );
    return pageOf("/v1/checkout/sessions", sessions, limit, starting_after);
  }

  #receive(session: Session, intent: PaymentIntent): void {
    session.payment_status = "paid";
    intent.status = "succeeded";
    intent.amount_received = session.amount_total;
    intent.currency = session.currency;
    intent.latest_charge = newId("ch");
  }

  #open(id: string): Session {
    const session = this.session(id);
    if (session.status !== "open") throw invalidRequest("This session is not open any more.");
    return session;
  }

  /** Of a session that was read from a file. */
  #revive(session: Session): string {
    const intent = Object.values(this.content.intents).find(({ metadata, created }) =>
      created === session.created && metadata.payment_id === session.metadata.payment_id
    );
    if (!intent) throw noSuch("payment_intent", session.id);
    this.#intentOf.set(session.id, intent.id);
    return intent.id;
  }

  #refunded(intentId: string): number {
    return Object.values(this.content.refunds)
      .filter(({ payment_intent, status }) =>
        payment_intent === intentId && (status === "succeeded" || status === "pending")
      )
      .reduce((sum, { amount }) => sum + amount, 0);
  }

  #emit(type: string, object: unknown): void {
    const event: StripeEvent = {
      id: newId("evt"),
      object: "event",
      api_version: API_VERSION,
      created: this.#seconds(),
      livemode: false,
      pending_webhooks: 1,
      type,
      request: { id: null, idempotency_key: null },
      data: { object: structuredClone(object) },
    };
    this.content.events.push(event);
    this.options.onEvent(event);
  }

  #seconds(): number {
    return Math.floor(this.options.now() / 1_000);
  }
}

/** A list as Stripe's API answers with. */
export interface Page<Item> {
  object: "list";
  url: string;
  has_more: boolean;
  data: Item[];
}

function pageOf<Item extends { id: string }>(
  url: string,
  items: Item[],
  limit: number,
  startingAfter: string | undefined,
): Page<Item> {
  const start = startingAfter === undefined
    ? 0
    : items.findIndex(({ id }) => id === startingAfter) + 1;
  if (startingAfter !== undefined && start === 0) throw noSuch("object", startingAfter);
  return {
    object: "list",
    url,
    has_more: items.length > start + limit,
    data: items.slice(start, start + limit),
  };
}

function own<Value>(record: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
