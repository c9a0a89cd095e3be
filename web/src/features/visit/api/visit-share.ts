import { env } from "@/config/env.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { isBoolean, isNumber, isText, matches, orNull, type Shape } from "@/lib/matches.ts";
import { visitorId } from "../visitor.ts";

/** A portrait of a share, as its visitors see it. */
export interface SharedPhoto {
  /** Of the share's own: nothing else knows it. */
  id: string;
  /** Good for some minutes; null while the copy is being made. */
  url: string | null;
  /** Of the copy, null as long as there is none. */
  width: number | null;
  height: number | null;
  /** Whether this visitor has given it a heart. */
  hearted: boolean;
}

/** What a link shows, and until when. */
export interface Share {
  expiresAt: Date;
  photos: SharedPhoto[];
}

/**
 * What is behind a link; null when it leads to nothing, for whatever reason.
 * @throws {AppError}
 */
export async function openShare(token: string, signal: AbortSignal): Promise<Share | null> {
  const { supabaseUrl } = await env();
  const answer = await ask({ token }, signal);
  if (answer === null) return null;
  if (!matches(answer, share) || !answer.photos.every((photo) => matches(photo, sharedPhoto))) {
    throw new AppError("unexpected");
  }
  return {
    expiresAt: new Date(answer.expires_at),
    photos: answer.photos.map((photo) => ({
      ...photo,
      url: photo.url && new URL(photo.url, supabaseUrl).href,
    })),
  };
}

/**
 * Sets or takes back this visitor's heart.
 * @throws {AppError} `not_found` when the link does not show that portrait any more.
 */
export async function heartPhoto(token: string, photo: string, hearted: boolean): Promise<void> {
  if (await ask({ token, photo, hearted }) === null) throw new AppError("not_found");
}

/** Without the session of whoever happens to be signed in here: a visitor is nobody. */
async function ask(visit: object, signal?: AbortSignal): Promise<unknown> {
  const { supabaseUrl, publishableKey } = await env();
  try {
    const response = await fetch(`${supabaseUrl}/functions/v1/visit-share`, {
      method: "POST",
      headers: { apikey: publishableKey, "content-type": "application/json" },
      body: JSON.stringify({ ...visit, visitor: visitorId() }),
      credentials: "omit",
      cache: "no-store",
      signal: signal ?? null,
    });
    if (response.status === 404) return null;
    if (!response.ok) throw toAppError({ status: response.status });
    return await response.json();
  } catch (error) {
    throw toAppError(error);
  }
}

const share: Shape<{ expires_at: string; photos: SharedPhoto[] }> = {
  expires_at: isText,
  photos: (value): value is SharedPhoto[] => Array.isArray(value),
};

const sharedPhoto: Shape<SharedPhoto> = {
  id: isText,
  url: orNull(isText),
  width: orNull(isNumber),
  height: orNull(isNumber),
  hearted: isBoolean,
};
