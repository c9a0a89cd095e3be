import { z } from "zod";
import type { Caller } from "../caller.ts";
import { asCaller, type Sql, type Transaction } from "../database.ts";
import { withBodyWithin } from "../../gateway/body-limit.ts";
import { invalidRequest, tooLarge } from "./errors.ts";
import type { ObjectStore } from "./object-store.ts";
import type { UrlSigner } from "./signed-urls.ts";

/** What every request of the Storage API works with. */
export interface Services {
  sql: Sql;
  store: ObjectStore;
  signer: UrlSigner;
  /** Bytes no object may exceed. */
  fileSizeLimit: number;
}

/** One request on its way to a handler. */
export interface StorageRequest {
  request: Request;
  url: URL;
  services: Services;
  /** Path parameter, decoded; empty when the route has none of that name. */
  bucket: string;
  /** The rest of the path after the bucket, decoded: an object's name. */
  name: string;
  /** Undefined on routes that are open to everyone, when nobody says who they are. */
  caller: Caller | undefined;
  /** Runs a transaction as the caller; policies see the route's operation. */
  asCaller<T>(work: (sql: Transaction) => Promise<T>): Promise<T>;
}

export interface Route {
  method: string;
  pattern: URLPattern;
  /** What `storage.operation()` tells policies. */
  operation: string;
  /** Whether the request must say who is calling. */
  authenticated: boolean;
  handle(request: StorageRequest): Promise<Response>;
}

/** A route for callers that say who they are. `:bucket` and `:name(.*)` fill the request's fields. */
export function route(
  method: string,
  path: string,
  operation: string,
  handle: Route["handle"],
): Route {
  const pattern = new URLPattern({ pathname: `/storage/v1${path}` });
  return { method, pattern, operation, authenticated: true, handle };
}

/** A route that proves the right to it in another way, or needs none. */
export function openRoute(
  method: string,
  path: string,
  operation: string,
  handle: Route["handle"],
): Route {
  return { ...route(method, path, operation, handle), authenticated: false };
}

/** Fills in a request for `match`. @throws {StorageError} when the path is not valid text. */
export function toStorageRequest(
  request: Request,
  services: Services,
  { route, match, caller }: {
    route: Route;
    match: URLPatternResult;
    caller: Caller | undefined;
  },
): StorageRequest {
  const { bucket, name } = match.pathname.groups;
  return {
    request,
    url: new URL(request.url),
    services,
    bucket: decode(bucket),
    name: decode(name),
    caller,
    asCaller: (work) => asCaller(services.sql, caller ?? ANONYMOUS, route.operation, work),
  };
}

const ANONYMOUS: Caller = { role: "anon", claims: { role: "anon" } };

function decode(text: string | undefined): string {
  try {
    return decodeURIComponent(text ?? "");
  } catch {
    throw invalidRequest("The URL is malformed");
  }
}

/** The user behind a request; null for the service role, which owns nothing. */
export function ownerId(caller: Caller | undefined): string | null {
  const { sub } = caller?.claims ?? {};
  return typeof sub === "string" && caller?.role !== "service_role" ? sub : null;
}

/** Bytes of a body that is no object: the longest is a list of names. */
const MAX_JSON = 2 * 1024 ** 2;

/** Reads a JSON body. @throws {StorageError} 413, or 400 naming the field that is wrong. */
export async function readJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema>> {
  const limited = await withBodyWithin(request, MAX_JSON);
  if (!limited) throw tooLarge();
  const result = schema.safeParse(await limited.json().catch(() => ({})));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw invalidRequest(`body/${issue?.path.join("/") ?? ""} ${issue?.message ?? "is wrong"}`);
}
