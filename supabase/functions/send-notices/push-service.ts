import { buildPushPayload } from "@block65/webcrypto-web-push";
import { messageOf } from "../_shared/errors.ts";
import { beginningOf, type Outcome, retryAfterMs } from "./outcome.ts";
import type { NoticeText } from "./notice-text.ts";
import type { PushWay } from "./read-notice.ts";

/** What the service worker of the app gets. */
export interface PushMessage {
  title: string;
  body: string;
  /** A notice with the tag of one that is shown takes its place. */
  tag: string;
  /** Below the address of the app. */
  path: string;
}

/** How a message reaches a device. */
export interface PushOptions {
  /** Of the notice. */
  id: string;
  appUrl: string;
  /** Stands for all push services, in tests and on the stack of `npm start`. */
  serviceUrl: string | undefined;
  send?: typeof fetch;
}

const TIMEOUT_MS = 20_000;

/** Not taken for sure; of what a gateway says for a service behind it, 502 and 504, nobody knows. */
const LATER = [429, 500, 503];

/** Seconds that a push service keeps a message for a device that is off: later it is no news. */
const TTL = 6 * 60 * 60;

/**
 * Sends a notice to a device, at most once: push services know no repetition, so an answer that is
 * lost ends it. Does not throw.
 */
export async function sendPush(
  { title, lines, path }: NoticeText,
  { endpoint, p256dh, auth, keys, contact }: PushWay,
  { id, appUrl, serviceUrl, send = fetch }: PushOptions,
): Promise<Outcome> {
  if (!keys) return { is: "later", detail: "vapid_keys are not in Vault" };
  const message: PushMessage = { title, body: lines.join(" "), tag: id, path };
  let request;
  try {
    request = await buildPushPayload(
      { data: { ...message }, options: { ttl: TTL, urgency: "normal", topic: topicOf(id) } },
      { endpoint, expirationTime: null, keys: { p256dh, auth } },
      { subject: subjectOf(contact, appUrl), ...keys },
    );
  } catch (thrown) {
    return { is: "never", detail: `push: ${messageOf(thrown)}` };
  }
  try {
    const response = await send(addressOf(endpoint, serviceUrl), {
      method: "POST",
      headers: request.headers,
      body: request.body,
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return await read(response);
  } catch (thrown) {
    return { is: "never", detail: `push: ${messageOf(thrown)}` };
  }
}

async function read(response: Response): Promise<Outcome> {
  const { ok, status } = response;
  if (ok) {
    await response.body?.cancel();
    return { is: "sent" };
  }
  const detail = `push: ${status} ${await beginningOf(response)}`;
  if (status === 404 || status === 410) return { is: "never", detail, gone: true };
  if (!LATER.includes(status)) return { is: "never", detail };
  const delayMs = retryAfterMs(response);
  return { is: "later", detail, ...(delayMs !== undefined && { delayMs }) };
}

/** At most 32 characters of base64url (RFC 8030): what waits for a device has one message a notice. */
function topicOf(id: string): string {
  return id.replaceAll("-", "").slice(0, 32);
}

/** Whom a push service writes to when we are in its way (RFC 8292). */
function subjectOf(contact: string, appUrl: string): string {
  if (contact.startsWith("https://")) return contact;
  return contact ? `mailto:${contact}` : appUrl;
}

function addressOf(endpoint: string, serviceUrl: string | undefined): string {
  const { host, pathname, search } = new URL(endpoint);
  return serviceUrl ? `${serviceUrl}/${host}${pathname}${search}` : endpoint;
}
