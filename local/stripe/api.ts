import { notAuthenticated, rateLimited, StripeError, unavailable, unknownRoute } from "./errors.ts";
import { type FormFields, parseForm } from "./form.ts";
import { read, SCHEMAS } from "./schemas.ts";
import type { Service } from "./service.ts";

type Action = (fields: FormFields, service: Service, id: string) => unknown;

/** The calls that are served, by method and path; `:id` stands for an id. */
const ACTIONS: Readonly<Record<string, Action>> = {
  "POST /v1/checkout/sessions": (fields, { book }) =>
    book.createSession(read(SCHEMAS.createSession, fields)),
  "GET /v1/checkout/sessions": (fields, { book }) =>
    book.listSessions(read(SCHEMAS.listSessions, fields)),
  "GET /v1/checkout/sessions/:id": (fields, { book }, id) => {
    read(SCHEMAS.nothing, fields);
    return book.session(id);
  },
  "GET /v1/payment_intents/:id": (fields, { book }, id) => {
    read(SCHEMAS.nothing, fields);
    return book.intent(id);
  },
  "POST /v1/refunds": (fields, { book }) => book.refund(read(SCHEMAS.createRefund, fields)),
  "GET /v1/events": (fields, { book }) => book.listEvents(read(SCHEMAS.listEvents, fields)),
};

const ID = /\/((?:cs_test|pi)_\w+)$/;

/**
 * Answers a call of Stripe's API: the key first, then the fault that befalls it, then what it asks
 * for. A name or value that Stripe would not take is refused.
 */
export async function api(request: Request, service: Service): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const [, id = ""] = ID.exec(pathname) ?? [];
  const call = `${request.method} ${id ? pathname.replace(ID, "/:id") : pathname}`;
  try {
    if (request.headers.get("authorization") !== `Bearer ${service.apiKey}`) {
      throw notAuthenticated();
    }
    const action = ACTIONS[call];
    if (!action) throw unknownRoute(request.method, pathname);
    service.calls.set(call, (service.calls.get(call) ?? 0) + 1);
    const fault = service.faults.take(call);
    if (fault === "unavailable") throw unavailable();
    if (fault === "rate_limited") throw rateLimited();
    if (fault === "refused_key") throw notAuthenticated();
    const form = request.method === "POST" ? await request.text() : search.slice(1);
    const serve = () => Promise.resolve(Response.json(action(parseForm(form), service, id)));
    const response = await service.answers.answer(
      request.method === "POST" ? request.headers.get("idempotency-key") : null,
      `${pathname}?${form}`,
      serve,
    );
    return fault === "lost_answer" ? brokenOff() : response;
  } catch (error) {
    if (error instanceof StripeError) return error.toResponse();
    service.onDefect(error);
    return unavailable().toResponse();
  }
}

/** A body that ends in the middle: whether anything was done, its reader cannot tell. */
function brokenOff(): Response {
  return new Response(
    new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode("{")),
      pull: (controller) => controller.error(new Error("connection dropped")),
    }),
    { headers: { "content-type": "application/json" } },
  );
}
