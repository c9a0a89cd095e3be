import { readProjectEnvironment, readStripeWebhookSecrets } from "../_shared/env.ts";
import { createLogger } from "../_shared/log.ts";
import { createPaymentBook } from "../_shared/payments/payment-book.ts";
import { createServiceClient } from "../_shared/service-client.ts";
import { createStripeWebhookHandler } from "./receive-event.ts";
import { verifyEvent } from "./verify-event.ts";

Deno.serve(createStripeWebhookHandler({
  book: createPaymentBook(createServiceClient(readProjectEnvironment())),
  verify: (body, signature) => verifyEvent(body, signature, readStripeWebhookSecrets()),
  log: createLogger("stripe-webhook"),
}));
