import type { Database } from "../_shared/database.types.ts";
import { errorResponse, messageOf } from "../_shared/errors.ts";
import type { Logger } from "../_shared/log.ts";
import { RpcError } from "../_shared/rpc.ts";
import type { Handler } from "../_shared/webhook.ts";
import { type Heart, readVisit, type Visit } from "./read-visit.ts";

/** A portrait of a share, as the database gives it to its visitors. */
export type SharedPhoto = Database["public"]["Functions"]["open_share"]["Returns"][number];

/** What answering visitors needs from outside. */
export interface VisitContext {
  /** No row for a link that leads to nothing. Throws `RpcError`, of 429 for one who asks too often. */
  open: (visit: Visit, address: string | undefined) => Promise<SharedPhoto[]>;
  /** False when the link does not show that portrait. Throws as `open` does. */
  heart: (token: string, heart: Heart, address: string | undefined) => Promise<boolean>;
  /** Addresses below the project's own under which copies can be read for a while, by path. */
  sign: (paths: string[]) => Promise<Map<string, string>>;
  log: Logger;
}

/**
 * The HTTP side of a share, for anybody. `POST { token, visitor }` is answered
 * `{ expires_at, photos: [{ id, url, width, height, hearted }] }`, of which `url` is null while the
 * copy is being made; with `photo` and `hearted` besides, a heart is set or taken back. A link that is
 * unknown, over or revoked is answered as a request that makes no sense: 404.
 */
export function createVisitHandler(context: VisitContext): Handler {
  return async (request) => {
    const response = await answer(request, context).catch((thrown: unknown) => {
      if (thrown instanceof RpcError && thrown.status === 429) {
        return errorResponse(429, "too_many_requests", "Wait a minute, then try again.", {
          "retry-after": "60",
        });
      }
      context.log.error("visit_failed", { message: messageOf(thrown) });
      return errorResponse(500, "internal", "The share could not be opened.");
    });
    for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
    return response;
  };
}

/** Every origin may ask: what a link shows is for whoever has it, and no cookie goes along. */
const HEADERS = {
  "access-control-allow-origin": "*",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex, nofollow",
};

async function answer(request: Request, { open, heart, sign }: VisitContext): Promise<Response> {
  if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: PREFLIGHT });
  if (request.method !== "POST") {
    return errorResponse(405, "method_not_allowed", "Only POST is allowed.", {
      allow: "POST, OPTIONS",
    });
  }
  const visit = await readVisit(request);
  if (!visit) return notFound();
  const address = addressOf(request);
  if (visit.heart) {
    return await heart(visit.token, visit.heart, address) ? Response.json({}) : notFound();
  }
  const photos = await open(visit, address);
  const [first] = photos;
  if (!first) return notFound();
  const urls = await sign(photos.flatMap(({ copy_path }) => copy_path ?? []));
  return Response.json({
    expires_at: first.expires_at,
    photos: photos.map(({ id, copy_path, width, height, hearted }) => ({
      id,
      url: urls.get(copy_path) ?? null,
      width,
      height,
      hearted,
    })),
  });
}

const PREFLIGHT = {
  "access-control-allow-methods": "POST, OPTIONS",
  "access-control-allow-headers": "apikey, content-type",
  "access-control-max-age": "3600",
};

function notFound(): Response {
  return errorResponse(404, "share_not_found", "This link leads to nothing.");
}

/** Longer than any address. */
const MAX_ADDRESS = 64;

/**
 * Where a visitor comes from, as the last proxy before the platform has seen it. Who lies about it
 * is bounded by what one link allows in a minute.
 */
function addressOf({ headers }: Request): string | undefined {
  const address = headers.get("cf-connecting-ip") ??
    headers.get("x-forwarded-for")?.split(",")[0]?.trim();
  return address?.slice(0, MAX_ADDRESS) || undefined;
}
