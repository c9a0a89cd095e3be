import { authenticate } from "../_shared/authenticate.ts";
import { runInBackground, shutdownSignal } from "../_shared/background.ts";
import {
  readAppUrls,
  readProjectEnvironment,
  readStripeEnvironment,
  readStripeWebhookSecrets,
} from "../_shared/env.ts";
import { messageOf } from "../_shared/errors.ts";
import { createLogger } from "../_shared/log.ts";
import { createPaymentBook } from "../_shared/payments/payment-book.ts";
import { createStripe } from "../_shared/payments/stripe-client.ts";
import { callRpc, callRpcPersistently } from "../_shared/rpc.ts";
import { createServiceClient } from "../_shared/service-client.ts";
import { createWebhookHandler } from "../_shared/webhook.ts";
import { settlePayments, type StripeReport } from "./settle-payments.ts";

/** How long one invocation works, in milliseconds. */
const TIME_BUDGET_MS = 60_000;

const log = createLogger("settle-payments");
const stopping = shutdownSignal();

async function settle(): Promise<void> {
  const client = createServiceClient(readProjectEnvironment());
  const environment = readStripeEnvironment();
  const report = ({ forSale, problem, eventsUntil }: StripeReport) =>
    callRpcPersistently(client, "report_stripe", {
      for_sale: forSale,
      ...(problem !== undefined && { problem }),
      ...(eventsUntil !== undefined && { events_until: new Date(eventsUntil).toISOString() }),
    });
  const beginAsking = async () => {
    const since = await callRpc(client, "begin_asking_stripe", {});
    return since === null ? undefined : Date.parse(since);
  };
  if (!environment) {
    await beginAsking();
    return await report({ forSale: false });
  }
  await settlePayments({
    stripe: createStripe(environment),
    book: createPaymentBook(client),
    claim: (limit) => callRpc(client, "claim_payments", { limit }),
    beginAsking,
    report,
    problem: problemOfEnvironment(),
    log,
    deadline: Date.now() + TIME_BUDGET_MS,
    signal: stopping,
    now: Date.now,
  });
}

/** What an operator has forgotten: people could pay, and would wait for what they paid for. */
function problemOfEnvironment(): string | undefined {
  if (readStripeWebhookSecrets().length === 0) return "STRIPE_WEBHOOK_SECRET is not set.";
  try {
    readAppUrls();
    return undefined;
  } catch (thrown) {
    return messageOf(thrown);
  }
}

Deno.serve(createWebhookHandler({
  authenticate: (request) => authenticate(request, readProjectEnvironment()),
  start: () => runInBackground(settle, log),
  log,
}));
