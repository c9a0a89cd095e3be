import { type Render, renderPicture } from "../renderer/render.ts";
import { control } from "./control.ts";
import { internalError, notFound } from "./errors.ts";
import type { FaultRuleInput } from "./fault-schema.ts";
import { FaultList } from "./faults.ts";
import { generateContent } from "./generate-content.ts";
import { RateLimiter } from "./rate-limit.ts";
import { RequestLog, type RequestReport } from "./request-log.ts";
import { changeSettings, DEFAULT_SETTINGS, type Service, type Settings } from "./service.ts";

/** The key that is accepted unless another is given. */
export const LOCAL_API_KEY = "local-gemini-key";

/** How to start the server; everything has a default. */
export interface GeminiOptions extends Partial<Settings> {
  /** Default: any free port. */
  readonly port?: number;
  readonly apiKey?: string;
  readonly faults?: readonly FaultRuleInput[];
  /** What makes the pictures; default: the local renderer. */
  readonly render?: Render;
  /** Clock in milliseconds since the epoch, for the rate limit and the log. */
  readonly now?: () => number;
  /** Told of errors that are defects of this server; by default they only show as 500. */
  readonly onDefect?: (error: unknown) => void;
}

/** A running stand-in for the Gemini API. */
export interface Gemini extends AsyncDisposable {
  /** Base URL without a trailing slash, for `httpOptions.baseUrl`. */
  readonly url: string;
  readonly apiKey: string;
  /** Counters and the latest requests. */
  requests(): RequestReport;
  /** Ends hanging requests and frees the port. */
  stop(): Promise<void>;
}

/**
 * Starts the server on 127.0.0.1.
 *
 * @throws Deno.errors.AddrInUse when the port is taken, z.ZodError for malformed options.
 */
export function startGemini(options: GeminiOptions = {}): Gemini {
  const closing = new AbortController();
  const service = createService(options, closing.signal);
  const open = new Set<Promise<Response>>();
  const server = Deno.serve(
    {
      hostname: "127.0.0.1",
      port: options.port ?? 0,
      onListen: () => {},
      onError: () => internalError().toResponse(),
    },
    (request, { remoteAddr }) => {
      const response = handle(request, remoteAddr.hostname, service);
      open.add(response);
      return response.finally(() => open.delete(response));
    },
  );
  const stop = async (): Promise<void> => {
    closing.abort();
    // Also those whose client is gone: Deno crashes when it ends while sharp is at work.
    await Promise.allSettled(open);
    await server.shutdown();
  };
  return {
    url: `http://${server.addr.hostname}:${server.addr.port}`,
    apiKey: service.apiKey,
    requests: () => service.log.report(),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

function createService(options: GeminiOptions, closing: AbortSignal): Service {
  const { latencyMs, jitterMs, requestsPerMinute, now = Date.now } = options;
  const chosen = { latencyMs, jitterMs, requestsPerMinute };
  const faults = new FaultList(now);
  options.faults?.forEach((rule) => faults.add(rule));
  return {
    apiKey: options.apiKey ?? LOCAL_API_KEY,
    settings: changeSettings(DEFAULT_SETTINGS, chosen),
    faults,
    render: options.render ?? renderPicture,
    limiter: new RateLimiter(now),
    log: new RequestLog(now),
    closing,
    onDefect: options.onDefect ?? (() => {}),
  };
}

const GENERATE_CONTENT = /^\/(v1|v1beta)\/models\/([^/:]+):generateContent$/;

/**
 * Routes a request.
 *
 * @param remote address of the caller.
 */
export function handle(request: Request, remote: string, service: Service): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname.startsWith("/_local/")) return control(request, remote, service);
  const [, apiVersion, modelId] = GENERATE_CONTENT.exec(pathname) ?? [];
  if (request.method !== "POST" || apiVersion === undefined || modelId === undefined) {
    return Promise.resolve(notFound().toResponse());
  }
  return generateContent(request, { apiVersion, modelId }, service);
}
