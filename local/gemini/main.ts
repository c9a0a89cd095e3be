/**
 * Runs the stand-in for Google's Gemini API as a process of its own.
 *
 * deno run --allow-net --allow-env --allow-read --allow-ffi --allow-sys local/gemini/main.ts
 */
import { z } from "zod";
import { renderCrop, renderTinyCrop } from "../renderer/crop.ts";
import { startGemini } from "./server.ts";
import { settingsSchema } from "./service.ts";

const DEFAULT_PORT = 54350;
const limits = settingsSchema.shape;

const environment = z.object({
  /** Ignored when DENO_SERVE_ADDRESS is set, which Deno itself obeys. */
  GEMINI_PORT: z.coerce.number().int().min(0).max(65_535).default(DEFAULT_PORT),
  GEMINI_LATENCY_MS: z.coerce.number().pipe(limits.latencyMs).optional(),
  GEMINI_JITTER_MS: z.coerce.number().pipe(limits.jitterMs).optional(),
  /** `crop` and `tiny` make pictures that cost next to nothing; see crop-render.ts. */
  GEMINI_RENDERER: z.enum(["portrait", "crop", "tiny"]).default("portrait"),
  GEMINI_REQUESTS_PER_MINUTE: z.coerce.number().pipe(limits.requestsPerMinute.unwrap()).optional(),
});

/** The server has the real renderer itself. */
const RENDERERS = { portrait: undefined, crop: renderCrop, tiny: renderTinyCrop };

function main(): void {
  const parsed = environment.safeParse(Deno.env.toObject());
  if (!parsed.success) {
    print(Deno.stderr, z.prettifyError(parsed.error));
    Deno.exit(2);
  }
  const env = parsed.data;
  const gemini = startGemini({
    port: env.GEMINI_PORT,
    render: RENDERERS[env.GEMINI_RENDERER],
    latencyMs: env.GEMINI_LATENCY_MS,
    jitterMs: env.GEMINI_JITTER_MS,
    requestsPerMinute: env.GEMINI_REQUESTS_PER_MINUTE,
    onDefect: (error) => print(Deno.stderr, Deno.inspect(error)),
  });
  const stop = async (): Promise<void> => {
    await gemini.stop();
    Deno.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) Deno.addSignalListener(signal, stop);
  print(Deno.stdout, `Gemini stand-in listening on ${gemini.url}`);
}

function print(stream: typeof Deno.stdout | typeof Deno.stderr, line: string): void {
  stream.writeSync(new TextEncoder().encode(`${line}\n`));
}

main();
