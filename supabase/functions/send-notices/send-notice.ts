import { messageOf } from "../_shared/errors.ts";
import type { Logger } from "../_shared/log.ts";
import { composeMail, type MailAddresses } from "./compose-mail.ts";
import { type MailService, sendMail } from "./mail-service.ts";
import type { ClaimedNotice, NoticeQueue } from "./notice-queue.ts";
import { noticeText } from "./notice-text.ts";
import type { Outcome } from "./outcome.ts";
import { sendPush } from "./push-service.ts";
import { type MailWay, type Notice, readNotice } from "./read-notice.ts";

/** What sending a notice needs from outside. */
export interface SendingContext {
  queue: Pick<NoticeQueue, "settle">;
  addresses: MailAddresses;
  /** Undefined where the operator has no mail service. */
  mailService: MailService | undefined;
  /** Stands for all push services. */
  pushServiceUrl: string | undefined;
  /** The picture of an e-mail, made of an object in `generated-photos`. Rejects when it cannot be. */
  picture: (path: string) => Promise<Uint8Array>;
  send?: typeof fetch;
  log: Logger;
}

/** Sends one notice. Throws only when the database cannot be told; the lease lapses then. */
export async function sendNotice(claimed: ClaimedNotice, context: SendingContext): Promise<void> {
  const { queue, log } = context;
  const outcome = await attempt(claimed, context);
  const recorded = await queue.settle(claimed, outcome);
  log.info("notice", {
    id: claimed.id,
    kind: claimed.kind,
    way: claimed.mail === null ? "push" : "mail",
    attempt: claimed.attempt,
    outcome: outcome.is,
    ...("detail" in outcome && { detail: outcome.detail }),
    recorded,
  });
}

async function attempt(claimed: ClaimedNotice, context: SendingContext): Promise<Outcome> {
  const { addresses, pushServiceUrl, send } = context;
  let read;
  try {
    read = readNotice(claimed);
  } catch (thrown) {
    return { is: "never", detail: messageOf(thrown) };
  }
  if ("mail" in read) return await byMail(claimed.id, read.notice, read.mail, context);
  return await sendPush(noticeText(read.notice), read.push, {
    id: claimed.id,
    appUrl: addresses.appUrl,
    serviceUrl: pushServiceUrl,
    ...(send && { send }),
  });
}

async function byMail(
  id: string,
  notice: Notice,
  way: MailWay,
  { addresses, mailService, picture, send, log }: SendingContext,
): Promise<Outcome> {
  if (!mailService) return { is: "later", detail: "MAIL_API_KEY is not set" };
  const shown = way.picturePath === undefined
    ? undefined
    : await picture(way.picturePath).catch((thrown: unknown) => {
      // The words are worth more.
      log.error("notice_without_picture", { id, message: messageOf(thrown) });
      return undefined;
    });
  return await sendMail(composeMail(notice, way, addresses, shown), id, mailService, send);
}
