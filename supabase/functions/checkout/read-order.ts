import { readBody } from "../_shared/read-body.ts";

/** What somebody wants to buy. */
export interface Order {
  /** Of the payment; the page makes it, so that asking twice buys once. */
  id: string;
  packId: string;
  /** They want the credits at once, and know that this ends their right of withdrawal. */
  startsAtOnce: boolean;
  locale: "en" | "es";
}

/** Bytes: ten times what an order has. */
const MAX_BODY = 2_000;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PACK = /^[a-z0-9-]{1,40}$/;

/** Reads `{ id, pack_id, starts_at_once, locale }`; undefined for anything that no page of ours sends. */
export async function readOrder(request: Request): Promise<Order | undefined> {
  const { id, pack_id, starts_at_once, locale } = fieldsOf(await readBody(request, MAX_BODY) ?? "");
  if (typeof id !== "string" || !UUID.test(id)) return undefined;
  if (typeof pack_id !== "string" || !PACK.test(pack_id)) return undefined;
  return {
    id,
    packId: pack_id,
    startsAtOnce: starts_at_once === true,
    locale: locale === "es" ? "es" : "en",
  };
}

function fieldsOf(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
