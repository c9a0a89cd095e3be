/** What befalls requests to the mail service. */
export type MailFault =
  /** 429, with Retry-After. */
  | { fault: "rate_limited"; retryAfterSeconds: number }
  /** 500. */
  | { fault: "unavailable" }
  /** 401. */
  | { fault: "key_refused" }
  /** 422, about the address. */
  | { fault: "address_refused" }
  /** Takes the e-mail, and a gateway says that it heard nothing of it. */
  | { fault: "lost_answer" }
  /** Takes the e-mail and never answers. */
  | { fault: "hang_after_taking" }
  /** Leads elsewhere. */
  | { fault: "redirected" };

/** Faults in the order in which they come, each for one request. */
export class MailFaults {
  #waiting: MailFault[] = [];

  add(fault: MailFault, times = 1): void {
    this.#waiting.push(...Array<MailFault>(times).fill(fault));
  }

  clear(): void {
    this.#waiting = [];
  }

  next(): MailFault | undefined {
    return this.#waiting.shift();
  }
}
