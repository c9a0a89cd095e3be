import type { InputPart } from "../renderer/parts.ts";

/** How a request ended. */
export interface Outcome {
  /** HTTP status; null when no answer was sent. */
  readonly status: number | null;
  /** `error.status` of an error answer, such as `INVALID_ARGUMENT`. */
  readonly error: string | null;
  /** The injected fault. */
  readonly fault: string | null;
}

/** A request as logged: never the bytes of an image, never the key. */
export interface LoggedRequest {
  /** ISO 8601. */
  readonly receivedAt: string;
  readonly model: string;
  readonly texts: readonly string[];
  readonly images: readonly { readonly mimeType: string; readonly sha256: string }[];
  /** Null while the request is being served. */
  readonly outcome: Outcome | null;
  /** Milliseconds until the outcome; null while the request is being served. */
  readonly durationMs: number | null;
}

/** Counters since the start, and the latest requests, oldest first. */
export interface RequestReport {
  readonly total: number;
  readonly inFlight: number;
  readonly maxInFlight: number;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly byFault: Readonly<Record<string, number>>;
  readonly requests: readonly LoggedRequest[];
}

/** A request in the log, to be told what becomes of it. */
export interface LogEntry {
  /** Adds what the request carries, once it is known. */
  describe(parts: readonly InputPart[]): void;
  /** Ends the request. */
  finish(outcome: Outcome): void;
}

const KEPT_REQUESTS = 200;

/** Remembers the latest requests and counts all of them. */
export class RequestLog {
  readonly #now: () => number;
  #requests: LoggedRequest[] = [];
  #total = 0;
  #inFlight = 0;
  #maxInFlight = 0;
  readonly #byStatus = new Map<string, number>();
  readonly #byFault = new Map<string, number>();

  /** @param now the clock, in milliseconds since the epoch. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Logs a request to a model. */
  begin(model: string): LogEntry {
    const startedAt = this.#now();
    let logged: LoggedRequest = {
      receivedAt: new Date(startedAt).toISOString(),
      model,
      texts: [],
      images: [],
      outcome: null,
      durationMs: null,
    };
    this.#requests = [...this.#requests, logged].slice(-KEPT_REQUESTS);
    this.#total += 1;
    this.#inFlight += 1;
    this.#maxInFlight = Math.max(this.#maxInFlight, this.#inFlight);
    const update = (change: Partial<LoggedRequest>): void => {
      const changed = { ...logged, ...change };
      this.#requests = this.#requests.map((request) => request === logged ? changed : request);
      logged = changed;
    };
    return {
      describe: (parts) => update(contentOf(parts)),
      finish: (outcome) => {
        update({ outcome, durationMs: this.#now() - startedAt });
        this.#inFlight -= 1;
        increment(this.#byStatus, String(outcome.status ?? "none"));
        if (outcome.fault !== null) increment(this.#byFault, outcome.fault);
      },
    };
  }

  /** Everything known now. */
  report(): RequestReport {
    return {
      total: this.#total,
      inFlight: this.#inFlight,
      maxInFlight: this.#maxInFlight,
      byStatus: Object.fromEntries(this.#byStatus),
      byFault: Object.fromEntries(this.#byFault),
      requests: this.#requests,
    };
  }
}

function contentOf(parts: readonly InputPart[]): Pick<LoggedRequest, "texts" | "images"> {
  return {
    texts: parts.flatMap((part) => part.kind === "text" ? [part.text] : []),
    images: parts.flatMap((part) =>
      part.kind === "image" ? [{ mimeType: part.mimeType, sha256: part.sha256 }] : []
    ),
  };
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
