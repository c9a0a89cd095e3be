import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import { MailFaults } from "./mail-faults.ts";
import { mailSchema, type SentMail } from "./mail-request.ts";

/** The key that is accepted. */
export const LOCAL_MAIL_KEY = "re_local_mail_key";

/** What a service holds at most: an e-mail with its attachments has 40 MB. */
const MAX_BYTES = 40 * 1024 * 1024;
/** As long as the service knows a key: https://resend.com/docs/dashboard/emails/idempotency-keys */
const KEY_LIFETIME_MS = 24 * 60 * 60 * 1000;

/** A running stand-in for a mail service. */
export interface MailService extends AsyncDisposable {
  /** Without a slash at the end. */
  url: string;
  faults: MailFaults;
  /** Requests that came, whatever became of them. */
  readonly requests: number;
  stop(): Promise<void>;
}

interface Taken {
  digest: string;
  id: string;
  at: number;
}

/**
 * Starts a stand-in for Resend's API on 127.0.0.1: `POST /emails` with its key and an
 * `Idempotency-Key`, as strict as the real one.
 * @param deliver Receives each e-mail once.
 */
export function startMailService(deliver: (mail: SentMail) => void): MailService {
  const faults = new MailFaults();
  const taken = new Map<string, Taken>();
  const closing = new AbortController();
  let requests = 0;

  async function answer(request: Request): Promise<Response> {
    requests++;
    if (request.method !== "POST" || new URL(request.url).pathname !== "/emails") {
      return refusal(405, "method_not_allowed", "Only POST /emails is here.");
    }
    const fault = faults.next();
    switch (fault?.fault) {
      case "rate_limited":
        return refusal(429, "rate_limit_exceeded", "Too many requests.", {
          "retry-after": String(fault.retryAfterSeconds),
        });
      case "unavailable":
        return refusal(500, "application_error", "An unexpected error occurred.");
      case "key_refused":
        return refusal(401, "invalid_api_key", "API key is invalid.");
      case "address_refused":
        return refusal(422, "validation_error", "The `to` address is not valid.");
      case "redirected":
        return new Response(null, {
          status: 307,
          headers: { location: "https://elsewhere.example/" },
        });
    }
    if (request.headers.get("authorization") !== `Bearer ${LOCAL_MAIL_KEY}`) {
      return refusal(401, "invalid_api_key", "API key is invalid.");
    }
    const response = take(request.headers.get("idempotency-key"), await readBody(request));
    if (fault?.fault === "hang_after_taking") await aborted(closing.signal);
    return fault?.fault === "lost_answer" || fault?.fault === "hang_after_taking"
      ? refusal(504, "gateway_timeout", "No answer from behind.")
      : response;
  }

  function take(key: string | null, body: string | undefined): Response {
    if (body === undefined) return refusal(413, "payload_too_large", "At most 40 MB.");
    if (!key || key.length > 256) {
      return refusal(400, "invalid_idempotency_key", "The key must have 1 to 256 characters.");
    }
    const digest = createHash("sha256").update(body).digest("hex");
    const former = taken.get(key);
    if (former && former.at > Date.now() - KEY_LIFETIME_MS) {
      return former.digest === digest ? Response.json({ id: former.id }) : refusal(
        409,
        "invalid_idempotent_request",
        "This idempotency key was used with another request.",
      );
    }
    const mail = mailText.safeParse(body);
    if (!mail.success) return refusal(422, "validation_error", z.prettifyError(mail.error));
    const id = randomUUID();
    taken.set(key, { digest, id, at: Date.now() });
    deliver(mail.data);
    return Response.json({ id });
  }

  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, answer);
  const stop = () => {
    closing.abort();
    return server.shutdown();
  };
  return {
    url: `http://127.0.0.1:${server.addr.port}`,
    faults,
    get requests() {
      return requests;
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve()));
}

const mailText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue("the body is not JSON");
    return z.NEVER;
  }
}).pipe(mailSchema);

async function readBody({ body }: Request): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return await new Blob(chunks as BlobPart[]).text();
}

function refusal(status: number, name: string, message: string, headers?: HeadersInit): Response {
  return Response.json({ statusCode: status, name, message }, { status, headers });
}
