import { z } from "zod";
import { comesFromOtherPage, namesOtherHost } from "../foreign-request.ts";
import { faultRuleSchema } from "./fault-schema.ts";
import { jsonResponse } from "./json.ts";
import type { Service } from "./service.ts";
import { changeSettings } from "./service.ts";

type Action = (request: Request, service: Service) => Response | Promise<Response>;

const ACTIONS: Readonly<Record<string, Action>> = {
  "POST /_local/faults": async (request, { faults }) => {
    faults.add(faultRuleSchema.parse(await readJson(request)));
    return jsonResponse({ faults: faults.list() }, { status: 201 });
  },
  "DELETE /_local/faults": (_, { faults }) => {
    faults.clear();
    return new Response(null, { status: 204 });
  },
  "GET /_local/requests": (_, { log }) => jsonResponse(log.report()),
  "PUT /_local/settings": async (request, service) => {
    service.settings = changeSettings(service.settings, await readJson(request));
    return jsonResponse(service.settings);
  },
};

/** Whether an address is this machine's own. */
export function isLoopback(hostname: string): boolean {
  return hostname === "::1" || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(hostname);
}

/**
 * Answers a request under `/_local/`, by which tests and people steer the server, as in
 * `curl $URL/_local/faults -d '{"fault":"unavailable","times":2}'`. What a fault rule may say is in
 * fault-schema.ts.
 *
 * @param remote address of the caller; for any other machine, and for a page that is open in a
 * browser here, these paths do not exist.
 */
export async function control(
  request: Request,
  remote: string,
  service: Service,
): Promise<Response> {
  const action = ACTIONS[`${request.method} ${new URL(request.url).pathname}`];
  const isForeign = !isLoopback(remote) || namesOtherHost(request) || comesFromOtherPage(request);
  if (action === undefined || isForeign) {
    return jsonResponse({ error: "not found" }, { status: 404 });
  }
  try {
    return await action(request, service);
  } catch (error) {
    if (error instanceof z.ZodError) {
      return jsonResponse({ error: z.prettifyError(error) }, { status: 400 });
    }
    throw error;
  }
}

const jsonText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue("the body is not JSON");
    return z.NEVER;
  }
});

async function readJson(request: Request): Promise<unknown> {
  return jsonText.parse(await request.text());
}
