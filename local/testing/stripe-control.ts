import type { BookContent } from "../stripe/book.ts";

/** Steers the stand-in for Stripe of a stack, as its payment page and its dashboard would. */
export class StripeControl {
  /** @param url The stand-in's base URL. */
  constructor(readonly url: string) {}

  /** What whoever is at the payment page presses. Gives the address that they are sent to, if any. */
  async press(
    sessionId: string,
    choice: "pay" | "later" | "decline" | "leave",
  ): Promise<string | null> {
    const response = await fetch(`${this.url}/c/pay/${sessionId}`, {
      method: "POST",
      body: new URLSearchParams({ choice }),
      redirect: "manual",
    });
    await response.body?.cancel();
    if (response.status >= 400) throw new Error(`the payment page answers ${response.status}`);
    return response.headers.get("location");
  }

  /** Calls the stand-in's control, see local/stripe/control.ts. */
  async control<Result = unknown>(
    method: "GET" | "POST" | "DELETE",
    path: string,
    body?: object,
  ): Promise<Result> {
    const response = await fetch(`${this.url}/_local/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return await response.json();
  }

  async book(): Promise<BookContent> {
    return await this.control("GET", "book");
  }

  /** The payment intent of a session that was paid. */
  async intentOf(sessionId: string): Promise<string> {
    const { sessions } = await this.book();
    const intent = sessions[sessionId]?.payment_intent;
    if (!intent) throw new Error(`${sessionId} is not paid`);
    return intent;
  }
}
