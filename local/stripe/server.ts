import { api } from "./api.ts";
import { Book, type BookContent } from "./book.ts";
import { control } from "./control.ts";
import { ApiFaults } from "./faults.ts";
import { IdempotentAnswers } from "./idempotency.ts";
import { paymentPage } from "./page.ts";
import type { Service } from "./service.ts";
import { Webhooks } from "./webhooks.ts";

/** The keys that are used unless others are given. */
export const LOCAL_STRIPE_KEY = "sk_test_local";
export const LOCAL_WEBHOOK_SECRET = "whsec_local";

/** How to start the server; everything has a default. */
export interface StripeOptions {
  /** Default: any free port. */
  readonly port?: number;
  readonly apiKey?: string;
  /** Where events are sent; default: nowhere. */
  readonly webhookUrl?: string;
  readonly webhookSecret?: string;
  /** What there was when it ran last. */
  readonly content?: BookContent;
  /** Hears what there is after each event. */
  readonly onChange?: (content: BookContent) => void;
  /** Clock in milliseconds since the epoch. */
  readonly now?: () => number;
  /** Told of errors that are defects of this server. */
  readonly onDefect?: (error: unknown) => void;
}

/** A running stand-in for Stripe. */
export interface StripeServer extends AsyncDisposable {
  /** Base URL without a trailing slash. */
  readonly url: string;
  readonly apiKey: string;
  stop(): Promise<void>;
}

/**
 * Starts the server on 127.0.0.1.
 *
 * @throws Deno.errors.AddrInUse when the port is taken.
 */
export function startStripe(options: StripeOptions = {}): StripeServer {
  const { now = Date.now, onChange, onDefect = () => {} } = options;
  const closing = new AbortController();
  const webhooks = new Webhooks({
    url: options.webhookUrl,
    secret: options.webhookSecret ?? LOCAL_WEBHOOK_SECRET,
    now,
    closing: closing.signal,
  });
  const book = new Book({
    now,
    pageUrl: () => url,
    onChange: () => onChange?.(book.content),
    onEvent: (event) => {
      onChange?.(book.content);
      webhooks.send(event);
    },
  }, options.content);
  const service: Service = {
    apiKey: options.apiKey ?? LOCAL_STRIPE_KEY,
    book,
    webhooks,
    faults: new ApiFaults(),
    answers: new IdempotentAnswers(),
    calls: new Map(),
    onDefect,
  };
  const server = Deno.serve(
    {
      hostname: "127.0.0.1",
      port: options.port ?? 0,
      onListen: () => {},
      onError: (error) => {
        onDefect(error);
        return Response.json({ error: { type: "api_error" } }, { status: 500 });
      },
    },
    (request) => route(request, service),
  );
  const url = `http://${server.addr.hostname}:${server.addr.port}`;
  const stop = async (): Promise<void> => {
    closing.abort();
    await server.shutdown();
  };
  return { url, apiKey: service.apiKey, stop, [Symbol.asyncDispose]: stop };
}

async function route(request: Request, service: Service): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname.startsWith("/_local/")) return await control(request, service);
  return await paymentPage(request, service) ?? await api(request, service);
}
