import { callRpcPersistently } from "../rpc.ts";
import type { ServiceClient } from "../service-client.ts";
import type { PaymentFacts } from "./facts.ts";

/** An event of Stripe, or what a look at Stripe has found, under an id of its own. */
export interface PaymentEvent {
  id: string;
  type: string;
  /** Seconds since the epoch. */
  created: number;
  /** Undefined: nothing follows from it. */
  facts: PaymentFacts | undefined;
  /** Stripe was asked for it. */
  asked: boolean;
}

/** The database's side of what Stripe tells; calls throw `RpcError`. */
export interface PaymentBook {
  /** Writes an event down, once: false when it was known. */
  record(event: PaymentEvent): Promise<boolean>;
  /** Does what follows from it, and tells what that was. */
  settle(eventId: string): Promise<string>;
}

/** The book behind the RPCs of the service role. */
export function createPaymentBook(client: ServiceClient): PaymentBook {
  return {
    record: ({ id, type, created, facts, asked }) =>
      callRpcPersistently(client, "record_payment_event", {
        id,
        type,
        created_at: new Date(created * 1_000).toISOString(),
        facts: facts === undefined ? null : { ...facts },
        asked,
      }),
    settle: (event_id) => callRpcPersistently(client, "settle_payment", { event_id }),
  };
}
