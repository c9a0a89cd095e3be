import { unavailable } from "./errors.ts";
import type { FaultRule } from "./fault-schema.ts";
import type { Settings } from "./service.ts";

const SLOW_CHUNKS = 10;

/** Sends an answer, slowly or in part when the fault says so. */
export function deliver(
  whole: Response,
  fault: FaultRule | undefined,
  closing: AbortSignal,
): Response {
  switch (fault?.fault) {
    case "slow_body":
      return slowly(whole, fault.durationMs, closing);
    case "dropped_connection":
      return broken(whole);
    case "oversized_body":
      return behindSpaces(whole, { megabytes: fault.megabytes, everyMs: 0 }, closing);
    case "endless_body":
      return behindSpaces(whole, { megabytes: Infinity, everyMs: fault.everyMs }, closing);
    case "redirected":
      return new Response("You are being sent elsewhere.", {
        status: 307,
        headers: { location: fault.location },
      });
    default:
      return whole;
  }
}

/**
 * Keeps a client waiting until the server stops. Deno does not tell when the client of a request
 * with a body gives up, so that makes no difference.
 */
export function unanswered(closing: AbortSignal): Promise<Response> {
  return new Promise((resolve) => {
    const end = (): void => resolve(unavailable().toResponse());
    if (closing.aborted) end();
    else closing.addEventListener("abort", end, { once: true });
  });
}

function slowly(whole: Response, durationMs: number, closing: AbortSignal): Response {
  const abandoned = new AbortController();
  const ended = AbortSignal.any([closing, abandoned.signal]);
  const body = new ReadableStream({
    async start(controller) {
      const bytes = await whole.bytes();
      const step = Math.ceil(bytes.length / SLOW_CHUNKS);
      for (let at = 0; at < bytes.length; at += step) {
        await delay(durationMs / SLOW_CHUNKS, ended);
        if (abandoned.signal.aborted) return;
        if (closing.aborted) return controller.error(new Error("server stopped"));
        controller.enqueue(bytes.subarray(at, at + step));
      }
      controller.close();
    },
    cancel: () => abandoned.abort(),
  });
  return new Response(body, whole);
}

const MEGABYTE_OF_SPACES = new Uint8Array(1024 * 1024).fill(0x20);

/** An answer that is whole JSON all the same, if anybody reads so far. */
function behindSpaces(
  whole: Response,
  { megabytes, everyMs }: { megabytes: number; everyMs: number },
  closing: AbortSignal,
): Response {
  let sent = 0;
  const body = new ReadableStream({
    async pull(controller) {
      await delay(everyMs, closing);
      if (closing.aborted) return controller.error(new Error("server stopped"));
      if (sent++ < megabytes) return controller.enqueue(MEGABYTE_OF_SPACES.slice());
      controller.enqueue(await whole.bytes());
      controller.close();
    },
  });
  return new Response(body, whole);
}

/**
 * Half of the body, then a reset: no length was announced and the last chunk never comes, so the
 * client cannot take the half for the whole.
 */
function broken(whole: Response): Response {
  const bytes = whole.bytes();
  let sent = false;
  const body = new ReadableStream({
    async pull(controller) {
      if (sent) return controller.error(new Error("connection dropped"));
      const content = await bytes;
      sent = true;
      controller.enqueue(content.subarray(0, Math.ceil(content.length / 2)));
    },
  });
  return new Response(body, whole);
}

/**
 * How long a request takes, in milliseconds: `latencyMs` give or take up to `jitterMs`, never
 * negative, and the same for the same request.
 *
 * @param seed the SHA-256 of the request.
 */
export function latencyOf(
  { latencyMs, jitterMs }: Pick<Settings, "latencyMs" | "jitterMs">,
  seed: Uint8Array,
): number {
  const view = new DataView(seed.buffer, seed.byteOffset, seed.byteLength);
  const fraction = view.getUint32(seed.byteLength - 4) / 2 ** 32;
  return Math.max(0, latencyMs + (fraction * 2 - 1) * jitterMs);
}

/** Waits, at most until `signal` is aborted. */
export function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds <= 0 || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done);
  });
}
