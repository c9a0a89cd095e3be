import { comesFromOtherPage } from "../foreign-request.ts";
import { StripeError } from "./errors.ts";
import type { Session } from "./objects.ts";
import type { Service } from "./service.ts";

const PATH = /^\/c\/pay\/(cs_test_\w+)$/;

/**
 * The payment page, in the place of Stripe's: who comes here pays, is declined, pays by a bank that
 * takes its time, or leaves. No card is asked for. Undefined for any other address.
 */
export async function paymentPage(
  request: Request,
  service: Service,
): Promise<Response | undefined> {
  const [, id] = PATH.exec(new URL(request.url).pathname) ?? [];
  if (id === undefined) return undefined;
  if (request.method === "POST" && comesFromOtherPage(request)) {
    return new Response("Forbidden", { status: 403 });
  }
  try {
    const session = service.book.session(id);
    if (request.method !== "POST") return show(session);
    const choice = new URLSearchParams(await request.text()).get("choice");
    switch (choice) {
      case "pay":
        return redirect(successUrl(service.book.pay(id)));
      case "later":
        return redirect(successUrl(service.book.pay(id, { later: true })));
      case "decline":
        service.book.decline(id);
        return show(session, "Your card was declined. Try another card.");
      case "leave":
        return redirect(session.cancel_url);
      default:
        return show(session);
    }
  } catch (error) {
    if (error instanceof StripeError) return html(error.status, `<p>${escape(error.message)}</p>`);
    throw error;
  }
}

function successUrl(session: Session): string {
  return session.success_url.replaceAll("{CHECKOUT_SESSION_ID}", session.id);
}

function redirect(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}

function show(session: Session, problem?: string): Response {
  const amount = new Intl.NumberFormat("en", {
    style: "currency",
    currency: session.currency,
  }).format(session.amount_total / 100);
  if (session.status !== "open") {
    return html(200, `<p>This payment page is closed: the session is ${session.status}.</p>`);
  }
  return html(
    200,
    `${problem ? `<p role="alert">${escape(problem)}</p>` : ""}
    <p class="amount">${escape(amount)}</p>
    <form method="post">
      <button name="choice" value="pay">Pay</button>
      <button name="choice" value="later">Pay by bank, which takes a while</button>
      <button name="choice" value="decline">Pay with a card that is declined</button>
      <button name="choice" value="leave">Leave</button>
    </form>`,
  );
}

function html(status: number, content: string): Response {
  return new Response(
    `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Payment (stand-in)</title>
  <style>
    :root { color-scheme: light dark; }
    body { font: 1rem/1.5 system-ui; max-width: 26rem; margin: 3rem auto; padding: 0 1rem; color: light-dark(#1a1f36, #e8eaf6); background: light-dark(#fff, #14161f); }
    .amount { font-size: 2rem; font-weight: 600; }
    form { display: grid; gap: .75rem; }
    button { font: inherit; padding: .75rem 1rem; border: 1px solid #6b7294; border-radius: .5rem; background: transparent; color: inherit; }
    button:first-child { background: #4338ca; color: #fff; border-color: #4338ca; }
    [role=alert] { color: light-dark(#a8071a, #ff9c9c); }
  </style>
  <main>
    <h1>Stand-in for Stripe</h1>
    <p>Nobody pays here: this page is part of the stack on this machine.</p>
    ${content}
  </main>
</html>`,
    {
      status,
      headers: {
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-store",
        "content-security-policy":
          "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      },
    },
  );
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
