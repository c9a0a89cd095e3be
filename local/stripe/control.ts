import { z } from "zod";
import { comesFromOtherPage, namesOtherHost } from "../foreign-request.ts";
import { StripeError } from "./errors.ts";
import { apiFaultSchema } from "./faults.ts";
import { DISPUTE_STATUSES } from "./objects.ts";
import type { Service } from "./service.ts";
import { webhookFaultSchema } from "./webhooks.ts";

type Action = (body: unknown, service: Service, id: string) => unknown;

const amount = z.int().min(1);
const refundStatus = z.enum(["pending", "succeeded", "failed", "canceled"]);
const disputeStatus = z.enum(DISPUTE_STATUSES);

const ACTIONS: Readonly<Record<string, Action>> = {
  "POST /_local/faults": (body, { faults }) => {
    faults.add(apiFaultSchema.parse(body));
    return faults.list();
  },
  "DELETE /_local/faults": (_, { faults, webhooks }) => {
    faults.clear();
    webhooks.clearFaults();
    return {};
  },
  "POST /_local/webhooks/faults": (body, { webhooks }) => {
    webhooks.addFault(webhookFaultSchema.parse(body));
    return webhooks.report();
  },
  "GET /_local/webhooks": (_, { webhooks }) => webhooks.report(),
  "POST /_local/webhooks/release": async (body, { webhooks }) => {
    const { order } = z.strictObject({ order: z.enum(["first", "last"]).default("first") })
      .parse(body);
    await webhooks.release(order);
    return webhooks.report();
  },
  // An event that was sent already, once more.
  "POST /_local/webhooks/:id": async (_, { book, webhooks }, id) => {
    const event = book.content.events.find((one) => one.id === id);
    if (event) await webhooks.deliver(event);
    return webhooks.report();
  },
  "GET /_local/calls": (_, { calls }) => Object.fromEntries(calls),
  "GET /_local/book": (_, { book }) => book.content,
  "POST /_local/sessions/:id/settle": (body, { book }, id) =>
    book.settle(id, z.strictObject({ succeeded: z.boolean() }).parse(body).succeeded),
  "POST /_local/sessions/:id/expire": (_, { book }, id) => {
    book.expire(id);
    return book.session(id);
  },
  "POST /_local/sessions/:id/tamper": (body, { book }, id) =>
    book.tamper(
      id,
      z.strictObject({
        amount_total: amount.optional(),
        currency: z.string().length(3).optional(),
      }).parse(body),
    ),
  "POST /_local/refunds": (body, { book }) =>
    book.refund(
      z.strictObject({
        payment_intent: z.string(),
        amount: amount.optional(),
        status: refundStatus.optional(),
      }).parse(body),
    ),
  "POST /_local/refunds/:id": (body, { book }, id) =>
    book.changeRefund(id, z.strictObject({ status: refundStatus }).parse(body).status),
  "POST /_local/disputes": (body, { book }) => {
    const { payment_intent, ...dispute } = z.strictObject({
      payment_intent: z.string(),
      amount: amount.optional(),
      status: disputeStatus.optional(),
    }).parse(body);
    return book.dispute(payment_intent, dispute);
  },
  "POST /_local/disputes/:id": (body, { book }, id) =>
    book.changeDispute(id, z.strictObject({ status: disputeStatus }).parse(body).status),
};

const ID = /\/((?:cs_test|re|du|evt)_\w+)/;

/**
 * Answers a request under `/_local/`, by which tests and people steer the server, as in
 * `curl $URL/_local/disputes -d '{"payment_intent":"pi_…"}'`. For a page that is open in a browser
 * these paths do not exist.
 */
export async function control(request: Request, service: Service): Promise<Response> {
  const { pathname } = new URL(request.url);
  const [, id = ""] = ID.exec(pathname) ?? [];
  const action = ACTIONS[`${request.method} ${id ? pathname.replace(ID, "/:id") : pathname}`];
  if (!action || namesOtherHost(request) || comesFromOtherPage(request)) {
    return Response.json({ error: "not found" }, { status: 404 });
  }
  try {
    return Response.json(await action(await readJson(request), service, id));
  } catch (error) {
    if (error instanceof z.ZodError) {
      return Response.json({ error: z.prettifyError(error) }, { status: 400 });
    }
    if (error instanceof StripeError) return error.toResponse();
    throw error;
  }
}

async function readJson(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    return text === "" ? {} : JSON.parse(text);
  } catch {
    throw new z.ZodError([{
      code: "custom",
      path: [],
      message: "the body is not JSON",
      input: text,
    }]);
  }
}
