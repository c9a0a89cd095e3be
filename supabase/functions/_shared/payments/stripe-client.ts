import Stripe from "stripe";
import type { StripeEnvironment } from "../env.ts";

/** Milliseconds after which a request to Stripe is given up. */
const TIMEOUT_MS = 15_000;

/** Stripe through its SDK, which needs nothing but `fetch`. It repeats a request that broke off, twice. */
export function createStripe(
  { secretKey, baseUrl }: StripeEnvironment,
  send: typeof fetch = fetch,
): Stripe {
  return new Stripe(secretKey, {
    ...(baseUrl !== undefined && addressOf(baseUrl)),
    httpClient: Stripe.createFetchHttpClient((input, init) =>
      // Followed, a redirection would take the key to somebody else.
      send(input, { ...init, redirect: "error" })
    ),
    maxNetworkRetries: 2,
    telemetry: false,
    timeout: TIMEOUT_MS,
  });
}

function addressOf(baseUrl: string): { host: string; port: string; protocol: "http" | "https" } {
  const { hostname, port, protocol } = new URL(baseUrl);
  const isPlain = protocol === "http:";
  return {
    host: hostname,
    port: port || (isPlain ? "80" : "443"),
    protocol: isPlain ? "http" : "https",
  };
}

/** Whether Stripe refuses the key itself, which its operator has to mend. */
export function isRefusedKey(thrown: unknown): boolean {
  return thrown instanceof Stripe.errors.StripeAuthenticationError ||
    thrown instanceof Stripe.errors.StripePermissionError;
}
