import { idempotencyMismatch, invalidRequest } from "./errors.ts";

interface Kept {
  request: string;
  answer: Promise<Response>;
}

/**
 * Answers a request with a key once: the same key gets the same answer, however often it comes.
 * Source: https://docs.stripe.com/api/idempotent_requests.
 */
export class IdempotentAnswers {
  readonly #kept = new Map<string, Kept>();

  /**
   * @param key of the header `idempotency-key`; null: each request is another.
   * @param request path and body, which have to be the same with the same key.
   * @throws {StripeError} 400 when they are not.
   */
  async answer(
    key: string | null,
    request: string,
    serve: () => Promise<Response>,
  ): Promise<Response> {
    if (key === null) return await serve();
    if (key.length > 255) throw invalidRequest("The idempotency key is too long.");
    const kept = this.#kept.get(key);
    if (kept && kept.request !== request) throw idempotencyMismatch();
    if (kept) {
      const response = (await kept.answer).clone();
      response.headers.set("idempotent-replayed", "true");
      return response;
    }
    const answer = serve();
    this.#kept.set(key, { request, answer });
    // What was refused before anything was done may be tried again with the same key.
    answer.then(
      ({ status }) => status >= 400 && status < 500 && this.#kept.delete(key),
      () => this.#kept.delete(key),
    );
    return (await answer).clone();
  }
}
