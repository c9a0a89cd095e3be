import type { EmailMessage } from "@supabase/lite";

/** One e-mail of Auth. */
export interface Mail extends EmailMessage {
  /** The link the person is meant to follow; undefined when there is only a code. */
  link: string | undefined;
  sentAt: Date;
}

const KEPT = 200;

/** Keeps the latest e-mails instead of sending them: the embedded stack has no mail server. */
export class Mailbox {
  #mails: Mail[] = [];

  /** @param log Receives one line an e-mail, so that whoever runs the stack can follow its link. */
  constructor(readonly log: (line: string) => void) {}

  deliver(message: EmailMessage, link: string | undefined): void {
    this.#mails = [...this.#mails, { ...message, link, sentAt: new Date() }].slice(-KEPT);
    this.log(`E-mail to ${message.to}, "${message.subject}"${link ? `: ${link}` : ""}`);
  }

  /** All e-mails kept for an address, the oldest first. */
  to(address: string): Mail[] {
    return this.#mails.filter((mail) => mail.to.toLowerCase() === address.toLowerCase());
  }
}
