import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "../../functions/_shared/database.types.ts";
import type { Tally } from "./tally.ts";

/** What each part of supabase-js answers: REST tells the status beside the error, others in it. */
interface Answer<Data> {
  data: Data | null;
  error: { message: string; status?: number | string; statusCode?: number | string } | null;
  status?: number;
}

const TRIES = 30;
const TRY_AGAIN_MS = 400;

/** A client that asks again what the network lost, and takes what the product refuses for its answer. */
export class PatientClient {
  readonly supabase: SupabaseClient<Database>;
  #goneAfterMs: number | undefined;

  /** @param met Counts refusals, and requests given up. */
  constructor(apiUrl: string, publishableKey: string, private met: Tally) {
    this.supabase = createClient<Database>(apiUrl, publishableKey, {
      auth: { persistSession: false, autoRefreshToken: false },
      global: { fetch: (input, init) => this.#send(input, init) },
    });
  }

  /** Breaks the connection of the next request after so many milliseconds; never, if undefined. */
  goAfter(ms: number | undefined): void {
    this.#goneAfterMs = ms;
  }

  /** Asks until there is an answer; null for a refusal. */
  async ask<Data>(
    what: string,
    request: (client: SupabaseClient<Database>) => PromiseLike<Answer<Data>>,
  ): Promise<Data | null> {
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const answer = await request(this.supabase);
      if (!answer.error) return answer.data;
      const status = statusOf(answer);
      if (status >= 400 && status < 500) {
        this.met.count(`${what}: ${answer.error.message}`);
        return null;
      }
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
    }
    this.met.count(`${what}: given up`);
    return null;
  }

  async #send(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const goneAfterMs = this.#goneAfterMs;
    this.#goneAfterMs = undefined;
    if (goneAfterMs === undefined) return await fetch(input, init);
    const signal = AbortSignal.timeout(goneAfterMs);
    try {
      return await fetch(input, { ...init, signal });
    } finally {
      if (signal.aborted) this.met.count("gone while the request was on its way");
    }
  }
}

function statusOf({ status, error }: Answer<unknown>): number {
  return Number(error?.statusCode ?? error?.status ?? status ?? 0);
}
