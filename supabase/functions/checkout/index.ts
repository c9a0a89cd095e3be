import { createClient } from "@supabase/supabase-js";
import type { Database } from "../_shared/database.types.ts";
import {
  readAppUrls,
  readProjectEnvironment,
  readPublishableKey,
  readStripeEnvironment,
} from "../_shared/env.ts";
import { createLogger } from "../_shared/log.ts";
import { createStripe, isRefusedKey } from "../_shared/payments/stripe-client.ts";
import { callRpc, callRpcPersistently, RpcError } from "../_shared/rpc.ts";
import { createServiceClient } from "../_shared/service-client.ts";
import { createCheckoutHandler } from "./answer-checkout.ts";
import { openSession } from "./open-session.ts";
import type { Order } from "./read-order.ts";
import type { BegunPayment } from "./session-params.ts";

const log = createLogger("checkout");
const client = createServiceClient(readProjectEnvironment());

/** Asks in the buyer's name: the database knows them by their token, and by nothing else. */
async function begin(order: Order, authorization: string): Promise<BegunPayment> {
  const buyer = createClient<Database>(readProjectEnvironment().supabaseUrl, readPublishableKey(), {
    auth: { persistSession: false, autoRefreshToken: false },
    global: { headers: { authorization } },
  });
  const [payment] = await callRpc(buyer, "begin_checkout", {
    id: order.id,
    pack_id: order.packId,
    starts_at_once: order.startsAtOnce,
  });
  if (!payment) throw new RpcError("begin_checkout", "nothing came back", 500);
  return payment;
}

async function open(
  payment: BegunPayment,
  order: Order,
  site: string,
): Promise<string | undefined> {
  const environment = readStripeEnvironment();
  if (!environment) return undefined;
  try {
    return await openSession(payment, order, site, {
      stripe: createStripe(environment),
      keep: (payment_id, session_id) =>
        callRpcPersistently(client, "keep_checkout", { payment_id, session_id }),
    });
  } catch (thrown) {
    if (!isRefusedKey(thrown)) throw thrown;
    log.error("key_refused");
    await callRpcPersistently(client, "report_stripe", {
      for_sale: false,
      problem: "Stripe refuses STRIPE_SECRET_KEY.",
    });
    return undefined;
  }
}

Deno.serve(createCheckoutHandler({ begin, open, appUrls: readAppUrls, log }));
