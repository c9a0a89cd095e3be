/** A row of `net.http_request_queue`. */
export interface QueuedRequest {
  /** A bigint, as text. */
  id: string;
  method: string;
  url: string;
  headers: Record<string, string> | null;
  body: Uint8Array<ArrayBuffer> | null;
  timeout_milliseconds: number;
}

/** A row of `net._http_response`; `created` is set by the database. */
export type ResponseRow = {
  id: string;
  status_code: number | null;
  content_type: string | null;
  headers: Record<string, string> | null;
  content: string | null;
  timed_out: boolean;
  error_msg: string | null;
};

/** Longest time-out that is accepted: pg_net.max_timeout_ms, whose default is 5 minutes. */
const MAX_TIMEOUT_MS = 300_000;

/**
 * Sends one queued request, once.
 * @param abort Gives the request up.
 * @returns what `net._http_response` holds of it: a response, a time-out or an error.
 * @throws the reason of `abort`, after which nothing is known of the request.
 */
export async function sendRequest(
  request: QueuedRequest,
  abort: AbortSignal,
): Promise<ResponseRow> {
  const limitMs = request.timeout_milliseconds;
  if (limitMs <= 0 || limitMs > MAX_TIMEOUT_MS) {
    return failed(request, `timeout_milliseconds must be between 1 and ${MAX_TIMEOUT_MS}`);
  }
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), limitMs);
  try {
    const response = await fetch(request.url, {
      method: request.method.toUpperCase(),
      headers: { "user-agent": "pg_net/0.20.4", ...request.headers },
      body: request.body,
      signal: AbortSignal.any([timeout.signal, abort]),
    });
    return answered(request, response, await response.text());
  } catch (error) {
    if (abort.aborted) throw abort.reason;
    if (timeout.signal.aborted) {
      return { ...failed(request, `Timeout of ${limitMs} ms reached.`), timed_out: true };
    }
    return failed(request, reason(error));
  } finally {
    clearTimeout(timer);
  }
}

function answered(request: QueuedRequest, response: Response, content: string): ResponseRow {
  return {
    id: request.id,
    status_code: response.status,
    content_type: response.headers.get("content-type"),
    headers: Object.fromEntries(response.headers),
    content: content === "" ? null : storable(content),
    timed_out: false,
    error_msg: null,
  };
}

function failed(request: QueuedRequest, message: string): ResponseRow {
  return {
    id: request.id,
    status_code: null,
    content_type: null,
    headers: null,
    content: null,
    timed_out: false,
    error_msg: storable(message),
  };
}

/** `fetch` tells what went wrong in the cause of its error. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** Postgres text holds no NUL; one bad response must not fail the whole batch. */
function storable(text: string): string {
  return text.replaceAll("\0", "");
}
