import { readBody } from "../_shared/read-body.ts";

/** Opens a share, or with `heart` sets or takes back the visitor's heart of one of its portraits. */
export interface Visit {
  token: string;
  /** A number that the visitor's browser has drawn. */
  visitor: string | undefined;
  heart: Heart | undefined;
}

/** What a visitor says of one portrait. */
export interface Heart {
  /** The id that the share knows it by. */
  photo: string;
  hearted: boolean;
  visitor: string;
}

/** Bytes: ten times what a visit has. */
export const MAX_BODY = 2_000;

const TOKEN = /^[A-Za-z0-9_-]{32}$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What a request asks for: `{ token, visitor?, photo?, hearted? }`. Undefined for anything that no page
 * of ours sends: its sender learns as little as from a token that is none.
 */
export async function readVisit(request: Request): Promise<Visit | undefined> {
  const text = await readBody(request, MAX_BODY) ?? "";
  const { token, visitor, photo, hearted } = fieldsOf(text);
  if (!isLike(TOKEN, token)) return undefined;
  if (visitor !== undefined && !isLike(UUID, visitor)) return undefined;
  if (photo === undefined && hearted === undefined) return { token, visitor, heart: undefined };
  if (!isLike(UUID, photo) || typeof hearted !== "boolean" || visitor === undefined) {
    return undefined;
  }
  return { token, visitor, heart: { photo, hearted, visitor } };
}

function fieldsOf(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function isLike(pattern: RegExp, value: unknown): value is string {
  return typeof value === "string" && pattern.test(value);
}
