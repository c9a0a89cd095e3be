import { timingSafeEqual } from "node:crypto";
import { verifyAuth } from "@supabase/server/core";
import type { ProjectEnvironment } from "./env.ts";

/** Header in which a database webhook carries its token. */
export const WEBHOOK_TOKEN_HEADER = "x-webhook-token";

/** Who may wake a worker: the database by its webhook token, or a script by the secret key. */
export type Caller = "webhook" | "secret";

/**
 * The caller of a worker, or null when the request proves nothing.
 *
 * The secret key travels in `apikey` only: the new keys are not JWTs
 * (https://supabase.com/docs/guides/functions/auth-headers).
 */
export async function authenticate(
  request: Request,
  environment: ProjectEnvironment,
): Promise<Caller | null> {
  const token = request.headers.get(WEBHOOK_TOKEN_HEADER);
  if (token !== null) {
    return await equalsInConstantTime(token, environment.webhookToken) ? "webhook" : null;
  }
  const { error } = await verifyAuth(request, {
    auth: "secret",
    env: { url: environment.supabaseUrl, secretKeys: { default: environment.secretKey } },
  });
  return error ? null : "secret";
}

/** Hashing first gives equal lengths, so that the time taken tells nothing about the secret. */
async function equalsInConstantTime(given: string, expected: string): Promise<boolean> {
  const [left, right] = await Promise.all([sha256(given), sha256(expected)]);
  return timingSafeEqual(left, right);
}

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}
