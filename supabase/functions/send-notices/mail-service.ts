import { messageOf } from "../_shared/errors.ts";
import type { Mail } from "./compose-mail.ts";
import { beginningOf, type Outcome, retryAfterMs } from "./outcome.ts";

/** How to reach the mail service. */
export interface MailService {
  apiKey: string;
  /** Without a slash at the end. */
  baseUrl: string;
}

const TIMEOUT_MS = 20_000;

/** What is wrong with the e-mail itself, so that another try meets it again. */
const NEVER = [400, 413, 422];

/**
 * Hands an e-mail to the service, never twice: it knows the second by `key`
 * (https://resend.com/docs/dashboard/emails/idempotency-keys), for a day, and we give up before. So an
 * answer that is lost is as good as none. Does not throw.
 */
export async function sendMail(
  mail: Mail,
  key: string,
  { apiKey, baseUrl }: MailService,
  send: typeof fetch = fetch,
): Promise<Outcome> {
  try {
    const response = await send(`${baseUrl}/emails`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${apiKey}`,
        "content-type": "application/json",
        "idempotency-key": key,
      },
      body: JSON.stringify(mail),
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return await read(response);
  } catch (thrown) {
    return { is: "later", detail: `mail service: ${messageOf(thrown)}` };
  }
}

async function read(response: Response): Promise<Outcome> {
  const { ok, status } = response;
  if (ok) {
    await response.body?.cancel();
    return { is: "sent" };
  }
  const said = await beginningOf(response);
  const detail = `mail service: ${status} ${said}`;
  // The first try went through, and this one would have said it in other words.
  if (status === 409 && said.includes("invalid_idempotent_request")) return { is: "sent" };
  if (NEVER.includes(status)) return { is: "never", detail };
  const delayMs = retryAfterMs(response);
  return { is: "later", detail, ...(delayMs !== undefined && { delayMs }) };
}
