import { type ApiKeys, type Caller, identify, InvalidToken } from "../caller.ts";
import { isUnreachable } from "../database.ts";
import { bucketRoutes } from "./bucket-routes.ts";
import {
  accessDenied,
  fromDatabase,
  internalError,
  invalidRequest,
  routeNotFound,
  StorageError,
} from "./errors.ts";
import { readRoutes } from "./read-routes.ts";
import { type Route, type Services, toStorageRequest } from "./route.ts";
import { signedRoutes } from "./signed-routes.ts";
import { writeRoutes } from "./write-routes.ts";

/** The first that matches counts, so the general paths come last. */
const ROUTES = [...bucketRoutes, ...signedRoutes, ...readRoutes, ...writeRoutes];

/**
 * Serves `/storage/v1` as storage-js uses it, except resumable uploads and image transformations.
 * Bytes lie in an object store; who may do what, row-level security on `storage.objects` and
 * `storage.buckets` decides, because every statement runs with the caller's role and claims.
 * @param report Receives what nobody foresaw; the response does not tell.
 * @returns A handler that rejects only when the database cannot be reached.
 */
export function createStorageApi(
  services: Services,
  keys: ApiKeys,
  report: (error: unknown) => void,
): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      return await dispatch(request, services, keys);
    } catch (error) {
      if (isUnreachable(error)) throw error;
      if (error instanceof StorageError) return error.toResponse();
      const known = fromDatabase(error);
      if (known) return known.toResponse();
      report(error);
      return internalError().toResponse();
    }
  };
}

async function dispatch(request: Request, services: Services, keys: ApiKeys): Promise<Response> {
  for (const route of ROUTES) {
    if (route.method !== request.method) continue;
    const match = route.pattern.exec(request.url);
    if (!match) continue;
    const caller = await callerOf(request, route, keys);
    return await route.handle(toStorageRequest(request, services, { route, match, caller }));
  }
  throw routeNotFound();
}

/** On an open route a token that proves nothing counts as none. */
async function callerOf(
  request: Request,
  { authenticated }: Route,
  keys: ApiKeys,
): Promise<Caller | undefined> {
  try {
    const caller = await identify(request, keys);
    if (!caller && authenticated) {
      throw invalidRequest("headers must have required property 'authorization'");
    }
    return caller;
  } catch (error) {
    if (!(error instanceof InvalidToken)) throw error;
    if (!authenticated) return undefined;
    throw accessDenied(error.message);
  }
}
