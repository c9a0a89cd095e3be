/**
 * Runs the stand-in for Stripe as a process of its own.
 *
 * deno run --allow-net --allow-env --allow-read --allow-write local/stripe/main.ts
 */
import { z } from "zod";
import { readStateFile, writeStateFile } from "../state-file.ts";
import type { BookContent } from "./book.ts";
import { startStripe } from "./server.ts";

const DEFAULT_PORT = 54351;

const environment = z.object({
  /** Ignored when DENO_SERVE_ADDRESS is set, which Deno itself obeys. */
  STRIPE_PORT: z.coerce.number().int().min(0).max(65_535).default(DEFAULT_PORT),
  STRIPE_WEBHOOK_URL: z.url().optional(),
  /** Where what was sold outlives this process; default: nowhere. */
  STRIPE_BOOK: z.string().min(1).optional(),
});

function main(): void {
  const parsed = environment.safeParse(Deno.env.toObject());
  if (!parsed.success) {
    print(Deno.stderr, z.prettifyError(parsed.error));
    Deno.exit(2);
  }
  const { STRIPE_PORT, STRIPE_WEBHOOK_URL, STRIPE_BOOK } = parsed.data;
  const content = STRIPE_BOOK === undefined ? undefined : readBook(STRIPE_BOOK);
  const stripe = startStripe({
    port: STRIPE_PORT,
    ...(STRIPE_WEBHOOK_URL !== undefined && { webhookUrl: STRIPE_WEBHOOK_URL }),
    ...(content && { content }),
    ...(STRIPE_BOOK !== undefined &&
      { onChange: (book: BookContent) => writeStateFile(STRIPE_BOOK, book) }),
    onDefect: (error) => print(Deno.stderr, Deno.inspect(error)),
  });
  const stop = async (): Promise<void> => {
    await stripe.stop();
    Deno.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) Deno.addSignalListener(signal, stop);
  print(Deno.stdout, `Stripe stand-in listening on ${stripe.url}`);
}

/** Only this process writes the file; one that is damaged is begun anew. */
function readBook(path: string): BookContent | undefined {
  const file = readStateFile(path);
  const result = "content" in file ? bookSchema.safeParse(file.content) : undefined;
  return result?.data;
}

const bookSchema = z.custom<BookContent>((value) =>
  z.object({
    sessions: z.record(z.string(), z.object()),
    intents: z.record(z.string(), z.object()),
    refunds: z.record(z.string(), z.object()),
    disputes: z.record(z.string(), z.object()),
    events: z.array(z.object()),
  }).safeParse(value).success
);

function print(stream: typeof Deno.stdout | typeof Deno.stderr, line: string): void {
  stream.writeSync(new TextEncoder().encode(`${line}\n`));
}

main();
