import { env } from "@/config/env.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";

/**
 * Turns off the e-mails of whom a link is for; false when it is no link of ours. Without the session of
 * whoever happens to be signed in here.
 * @throws {AppError}
 */
export async function stopMail(token: string): Promise<boolean> {
  const { supabaseUrl, publishableKey } = await env();
  try {
    const address = `${supabaseUrl}/functions/v1/stop-notices?${new URLSearchParams({ token })}`;
    const { ok, status } = await fetch(address, {
      method: "POST",
      headers: { apikey: publishableKey },
      credentials: "omit",
      cache: "no-store",
    });
    if (ok || status === 404) return ok;
    throw toAppError({ status });
  } catch (error) {
    throw toAppError(error);
  }
}
