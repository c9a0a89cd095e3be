import type { Book } from "./book.ts";
import type { ApiFaults } from "./faults.ts";
import type { IdempotentAnswers } from "./idempotency.ts";
import type { Webhooks } from "./webhooks.ts";

/** The state of one running server. */
export interface Service {
  /** The one key it accepts. */
  readonly apiKey: string;
  readonly book: Book;
  readonly webhooks: Webhooks;
  readonly faults: ApiFaults;
  readonly answers: IdempotentAnswers;
  /** How often each call was made, as in `POST /v1/refunds`. */
  readonly calls: Map<string, number>;
  /** Told of errors that are defects of this server. */
  readonly onDefect: (error: unknown) => void;
}
