import type { ApiKeys } from "../api/caller.ts";
import { isUnreachable } from "../api/database.ts";
import type { Config } from "../config.ts";
import { Failure } from "../failure.ts";
import { namesOtherHost } from "../foreign-request.ts";
import { refuseApiKey } from "./api-key.ts";
import { announces, withBodyWithin } from "./body-limit.ts";
import { compressed } from "./compress.ts";
import { METHODS, preflight, withCommonHeaders, withCors } from "./headers.ts";

/** Answers one request. */
export type Handler = (request: Request) => Response | Promise<Response>;

/**
 * What may happen to a request on its way, for tests. `refuse`: it reaches no service.
 * `lose_answer`: it takes effect, and its caller never hears so.
 */
export type RequestFault = "refuse" | "lose_answer";

export interface GatewayOptions {
  /** 0 means any free port. */
  port: number;
  config: Config;
  keys: ApiKeys;
  /** `/auth/v1`, `/rest/v1` and `/storage/v1`. */
  api: { fetch: Handler };
  /** `/functions/v1`. */
  functions: { handle: Handler };
  /** `/realtime/v1`; its responses pass untouched, because some are WebSockets. */
  realtime: Handler;
  /** Everything else. */
  fallback?: Handler;
  /** Receives one line a request, and errors nobody handled. */
  log(line: string): void;
  /** Chooses the fault a request meets; none when it returns nothing. For tests. */
  onRequest?: (request: Request) => RequestFault | undefined;
}

export interface Gateway {
  /** Where it listens, without a slash at the end. */
  url: string;
  /** Takes no more requests and lets those on their way end, for a moment. */
  stop(): Promise<void>;
  /** Breaks every connection at once, as a gateway that dies. */
  crash(): Promise<void>;
}

/** Bytes of a request body that is no upload. */
const MAX_BODY = 10 * 1024 ** 2;
/** What an upload may have besides the object. */
const UPLOAD_OVERHEAD = 1024 ** 2;
const STOP_WITHIN_MS = 2_000;
const WEBSOCKET_OPENED = 101;

/**
 * The one door to the stack, on 127.0.0.1, as the API gateway of hosted Supabase: hosts, keys, CORS,
 * size limits, routes.
 * @throws {Failure} when the port is taken.
 */
export function startGateway(options: GatewayOptions): Gateway {
  const { port } = options;
  const crash = new AbortController();
  try {
    const server = Deno.serve(
      { hostname: "127.0.0.1", port, onListen: () => {}, signal: crash.signal },
      (request) => answer(request, options),
    );
    return {
      url: `http://127.0.0.1:${server.addr.port}`,
      async stop() {
        const patience = Promise.withResolvers<void>();
        const timer = setTimeout(patience.resolve, STOP_WITHIN_MS);
        await Promise.race([server.shutdown(), patience.promise]);
        clearTimeout(timer);
      },
      async crash() {
        crash.abort();
        await server.finished;
      },
    };
  } catch (cause) {
    if (!(cause instanceof Deno.errors.AddrInUse)) throw cause;
    throw new Failure(`Port ${port} is taken by another program.`, 1, { cause });
  }
}

async function answer(request: Request, options: GatewayOptions): Promise<Response> {
  const requestId = crypto.randomUUID();
  const started = performance.now();
  const serve = () =>
    route(request, options).catch((error) => {
      options.log(`${requestId} ${error instanceof Error ? error.stack : error}`);
      return withCors(isUnreachable(error) ? unavailable() : internalError());
    });
  const response = await meetFault(options.onRequest?.(request), serve);
  const took = Math.round(performance.now() - started);
  options.log(`${request.method} ${loggedPath(request)} ${response.status} ${took} ms`);
  if (response.status === WEBSOCKET_OPENED) return response;
  return compressed(request, withCommonHeaders(response, requestId));
}

/** Without the query, and of a share or a receipt without the secret part: all may open something. */
function loggedPath({ url }: Request): string {
  return new URL(url).pathname.replace(/^\/(s|receipt)\/.+/, "/$1/…");
}

async function meetFault(
  fault: RequestFault | undefined,
  serve: () => Promise<Response>,
): Promise<Response> {
  if (fault === "refuse") return withCors(badGateway());
  const response = await serve();
  if (fault !== "lose_answer") return response;
  await response.body?.cancel();
  return withCors(badGateway());
}

async function route(request: Request, options: GatewayOptions): Promise<Response> {
  if (namesOtherHost(request)) return otherHost();
  const [, service] = new URL(request.url).pathname.match(/^\/(\w+)\/v1(?:\/|$)/) ?? [];
  switch (service) {
    case "auth":
    case "rest":
    case "storage":
      return withCors(await callApi(request, service, options));
    case "functions":
      return await callFunction(request, options);
    case "realtime":
      return await withinLimit(request, options.realtime);
  }
  return await withinLimit(request, options.fallback ?? notFound);
}

async function callApi(
  request: Request,
  service: "auth" | "rest" | "storage",
  { config, keys, api }: GatewayOptions,
): Promise<Response> {
  if (request.method === "OPTIONS") return preflight(request);
  if (!METHODS.includes(request.method)) return unknownMethod();
  const refusal = refuseApiKey(request, keys);
  if (refusal) return refusal;
  if (service === "storage") {
    // The bucket's own limit, and uploads that do not announce their size, are Storage's affair.
    if (announces(request, config.storage.fileSizeLimit + UPLOAD_OVERHEAD)) return tooLarge();
    return await api.fetch(request);
  }
  return await withinLimit(request, api.fetch);
}

/** CORS is the function's own affair, as on hosted. */
async function callFunction(
  request: Request,
  { keys, functions }: GatewayOptions,
): Promise<Response> {
  const refusal = refuseApiKey(request, keys);
  if (refusal) return withCors(refusal);
  return await withinLimit(request, functions.handle);
}

async function withinLimit(request: Request, handle: Handler): Promise<Response> {
  const limited = await withBodyWithin(request, MAX_BODY);
  return limited ? await handle(limited) : withCors(tooLarge());
}

function otherHost(): Response {
  const message = "This stack answers at 127.0.0.1 and localhost alone";
  return Response.json({ message }, { status: 421 });
}

function notFound(): Response {
  return Response.json({ message: "no Route matched with those values" }, { status: 404 });
}

function unknownMethod(): Response {
  return Response.json({ message: "Unsupported HTTP method" }, { status: 405 });
}

function tooLarge(): Response {
  return Response.json(
    { statusCode: "413", error: "Payload too large", message: "The request body is too large" },
    { status: 413 },
  );
}

function badGateway(): Response {
  return Response.json({ code: "502", message: "An upstream service failed" }, { status: 502 });
}

function unavailable(): Response {
  const message = "The database cannot be reached; try again.";
  return Response.json({ code: "503", message }, { status: 503, headers: { "retry-after": "1" } });
}

function internalError(): Response {
  return Response.json({ code: "500", message: "Internal server error" }, { status: 500 });
}
