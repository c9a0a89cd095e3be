import type { BookContent } from "../../../local/stripe/book.ts";
import { StripeControl } from "../../../local/testing/stripe-control.ts";
import type { TestStack } from "../../../local/testing/test-stack.ts";
import { ask } from "./ask.ts";
import type { Random } from "./random.ts";
import type { Tally } from "./tally.ts";

const CHOICES = ["pay", "pay", "pay", "later", "decline", "leave"] as const;
const API_FAULTS = ["unavailable", "rate_limited", "lost_answer"] as const;
const WEBHOOK_FAULTS = ["lost", "doubled", "held"] as const;
const LOOK_MS = 250;

/** The payment page of the stand-in for Stripe, what becomes of payments there, and what befalls it. */
export class Purchases {
  readonly #stripe: StripeControl;

  constructor(private stack: TestStack, private random: Random, private struck: Tally) {
    this.#stripe = new StripeControl(stack.stripeUrl ?? "");
  }

  /** Something may befall the next call that opens a checkout. */
  async beforeCheckout(): Promise<void> {
    if (this.random.chance(0.4)) return;
    const fault = this.random.pick(API_FAULTS);
    const call = "POST /v1/checkout/sessions";
    await this.#stripe.control("POST", "faults", { fault, call, times: this.random.integer(1, 3) });
    this.struck.count(`Stripe ${fault}`);
  }

  /** Pays, or not; some of what was paid goes back. Whatever is told of it may get lost. */
  async visit(sessionId: string): Promise<typeof CHOICES[number]> {
    const { random } = this;
    await this.#faultOfWebhook();
    const choice = random.pick(CHOICES);
    await this.#stripe.press(sessionId, choice);
    if (choice === "later" && random.chance(0.5)) {
      const succeeded = random.chance(0.5);
      await this.#stripe.control("POST", `sessions/${sessionId}/settle`, { succeeded });
    }
    if (choice === "pay" && random.chance(0.5)) await this.#goesBack(sessionId);
    return choice;
  }

  async #goesBack(sessionId: string): Promise<void> {
    const { random } = this;
    const payment_intent = await this.#stripe.intentOf(sessionId);
    await this.#faultOfWebhook();
    if (random.chance(0.5)) {
      const amount = random.integer(1, 300);
      await this.#stripe.control("POST", "refunds", { payment_intent, amount });
      return;
    }
    const { id } = await this.#stripe.control<{ id: string }>("POST", "disputes", {
      payment_intent,
    });
    if (random.chance(0.5)) {
      await this.#stripe.control("POST", `disputes/${id}`, { status: "won" });
    }
  }

  async #faultOfWebhook(): Promise<void> {
    if (this.random.chance(0.4)) return;
    const fault = this.random.pick(WEBHOOK_FAULTS);
    await this.#stripe.control("POST", "webhooks/faults", { fault });
    this.struck.count(`Stripe webhook ${fault}`);
  }

  /**
   * Ends whatever is open at Stripe, tells what was held back, the last first, and waits until the
   * rest was asked for. Gives what is left after `limitMs`.
   */
  async comeToRest(limitMs: number): Promise<string[]> {
    await this.#stripe.control("DELETE", "faults");
    await this.#stripe.control("POST", "webhooks/release", { order: "last" });
    const { sessions, intents } = await this.#stripe.book();
    for (const { id, status, payment_intent } of Object.values(sessions)) {
      if (status === "open") await this.#stripe.control("POST", `sessions/${id}/expire`);
      if (intents[payment_intent ?? ""]?.status === "processing") {
        await this.#stripe.control("POST", `sessions/${id}/settle`, { succeeded: true });
      }
    }
    const { url } = this.stack.database;
    await ask(url, async (sql) => {
      await sql`update public.payments set look_at = now() where look_at is not null`;
      await sql`update private.payment_events set not_before = now() where status = 'pending'`;
      await sql`update private.stripe_state set ask_at = now()`;
    });
    const giveUpAt = Date.now() + limitMs;
    while (true) {
      const left = await ask(url, (sql) =>
        sql<{ id: string }[]>`
        select id::text from public.payments
        where (status = 'open' and session_id is not null) or status = 'processing'
          or (status = 'unclaimed' and resolved_at is null)
        union all select id from private.payment_events where status = 'pending'
        union all select 'lost events' from private.stripe_state
        where ask_at < now() + interval '1 hour'`);
      if (left.length === 0) return [];
      if (Date.now() > giveUpAt) return left.map(({ id }) => `${id} is not settled`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  /** Payments that are not what Stripe's own book says of them. */
  async mismatches(): Promise<string[]> {
    const book = await this.#stripe.book();
    const rows = await ask(this.stack.database.url, (sql) =>
      sql<PaymentRow[]>`
      select
        id, status::text, user_id is not null as "hasUser", credits, amount,
        (
          select coalesce(sum(amount), 0)::integer from public.credit_history
          where related_transaction_id = payments.id
        ) as posted
      from public.payments`);
    return rows.flatMap((row) => {
      const problem = problemOf(row, book);
      return problem === undefined ? [] : [`payment ${JSON.stringify(row)}: ${problem}`];
    });
  }
}

interface PaymentRow {
  id: string;
  status: string;
  hasUser: boolean;
  credits: number;
  amount: number;
  posted: number;
}

function problemOf(
  { id, status, hasUser, credits, amount, posted }: PaymentRow,
  book: BookContent,
): string | undefined {
  const session = Object.values(book.sessions).find(({ metadata }) => metadata.payment_id === id);
  if (session?.payment_status !== "paid") {
    return status === "paid" || posted !== 0 ? "it was never paid" : undefined;
  }
  const back = Math.min(amount, wentBack(session.payment_intent, book));
  if (status === "unclaimed") return back === amount ? undefined : "nobody was given it back";
  if (status !== "paid") return "it was paid";
  const due = hasUser ? Math.floor(credits * (amount - back) / amount) : 0;
  return posted === due ? undefined : `${due} credits are due`;
}

function wentBack(intent: string | null, { refunds, disputes }: BookContent): number {
  const taken = [
    ...Object.values(refunds).filter(({ status }) => status === "succeeded"),
    ...Object.values(disputes).filter(({ status }) => status !== "won"),
  ];
  return taken.filter(({ payment_intent }) => payment_intent === intent)
    .reduce((sum, { amount }) => sum + amount, 0);
}
