import { errorResponse, messageOf } from "../_shared/errors.ts";
import type { Logger } from "../_shared/log.ts";
import { RpcError } from "../_shared/rpc.ts";
import type { Handler } from "../_shared/webhook.ts";
import { type Order, readOrder } from "./read-order.ts";
import type { BegunPayment } from "./session-params.ts";

/** What beginning a checkout needs from outside. */
export interface CheckoutContext {
  /** In the name of whoever asks. Throws `RpcError` with what is refused. */
  begin: (order: Order, authorization: string) => Promise<BegunPayment>;
  /**
   * The address at Stripe where the payment is made; the same for the same payment. Undefined when
   * nothing is sold here, or Stripe refuses the key.
   */
  open: (payment: BegunPayment, order: Order, site: string) => Promise<string | undefined>;
  /** The addresses of the app, the usual one first. */
  appUrls: () => [string, ...string[]];
  log: Logger;
}

/**
 * Begins a checkout for whoever is signed in: `POST { id, pack_id, starts_at_once, locale }` is
 * answered `{ url }`, where they pay. Errors are `{ error: { code, message } }` with the codes of the
 * database.
 */
export function createCheckoutHandler(context: CheckoutContext): Handler {
  return async (request) => {
    const response = await answer(request, context).catch((thrown: unknown) => {
      if (thrown instanceof RpcError && thrown.status >= 400 && thrown.status < 500) {
        return errorResponse(thrown.status, thrown.reason, "The purchase was refused.");
      }
      context.log.error("checkout_failed", { message: messageOf(thrown) });
      return errorResponse(503, "service_unavailable", "The checkout could not be opened.");
    });
    // Every origin may ask: who asks is in the token, and no cookie goes along.
    response.headers.set("access-control-allow-origin", "*");
    response.headers.set("cache-control", "no-store");
    return response;
  };
}

async function answer(
  request: Request,
  { begin, open, appUrls, log }: CheckoutContext,
): Promise<Response> {
  if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: PREFLIGHT });
  if (request.method !== "POST") {
    return errorResponse(405, "method_not_allowed", "Only POST is allowed.", {
      allow: "POST, OPTIONS",
    });
  }
  const order = await readOrder(request);
  if (!order) return errorResponse(422, "invalid_input", "No such order can be made.");
  const payment = await begin(order, request.headers.get("authorization") ?? "");
  const url = await open(payment, order, siteOf(request, appUrls()));
  if (url === undefined) return errorResponse(409, "not_for_sale", "Nothing is sold here now.");
  log.info("checkout_opened", { payment: payment.payment_id, pack: payment.pack });
  return Response.json({ url });
}

const PREFLIGHT = {
  "access-control-allow-methods": "POST, OPTIONS",
  "access-control-allow-headers": "apikey, authorization, content-type, x-client-info",
  "access-control-max-age": "3600",
};

/** The buyer comes back to where they came from, if that is the app: their session is there. */
function siteOf(request: Request, appUrls: [string, ...string[]]): string {
  const origin = request.headers.get("origin");
  return appUrls.find((url) => url === origin) ?? appUrls[0];
}
