/** As `token_verifications` of a hosted project begins: so many codes in five minutes. */
const MOST = 30;
const WINDOW_MS = 5 * 60_000;

/**
 * Tries of codes, which Auth of `@supabase/lite` 0.10.0 does not count. It should refuse after some,
 * as a code has a million values: https://supabase.com/docs/guides/auth/rate-limits
 */
export class Guesses {
  /** When the wrong ones of this window were made. */
  #wrong: number[] = [];

  /**
   * @param verify Lets a code be compared.
   * @returns Its answer, or a refusal without comparing anything.
   */
  async bounded(verify: () => Promise<Response>): Promise<Response> {
    const since = Date.now() - WINDOW_MS;
    this.#wrong = this.#wrong.filter((time) => time > since);
    if (this.#wrong.length >= MOST) return tooMany();
    const guess = Date.now();
    // Counted before it is known to be wrong: many at once are as many.
    this.#wrong.push(guess);
    const response = await verify();
    if (response.ok) this.#wrong.splice(this.#wrong.indexOf(guess), 1);
    return response;
  }
}

function tooMany(): Response {
  const code = "over_request_rate_limit";
  return Response.json({ code: 429, error_code: code, msg: "Request rate limit reached" }, {
    status: 429,
    headers: { "access-control-allow-origin": "*", "x-sb-error-code": code },
  });
}
