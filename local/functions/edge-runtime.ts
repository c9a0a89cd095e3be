/**
 * What Supabase's Edge Runtime adds to Deno, for a function that runs in a process of its own. Starts
 * the function whose entry module is the first argument: with `deno run --preload` instead, one start
 * in fifty hung on a busy machine (Deno 2.9.6). The process ends on SIGTERM, or when its standard
 * input closes, which is how it learns that the stack is gone.
 * https://supabase.com/docs/guides/functions/background-tasks
 */
import { pathToFileURL } from "node:url";

/** How long background work may take to end by itself once the process should. */
const GRACE_MS = 5_000;

const background = new Set<Promise<void>>();

const EdgeRuntime = {
  /** Keeps the process alive until the promise settles; a rejection is logged, not fatal. */
  waitUntil<T>(promise: Promise<T>): Promise<T> {
    const settled = promise.then(() => {}, (error) => report(error)).finally(() => {
      background.delete(settled);
      tell("\u0006");
    });
    background.add(settled);
    tell("\u0006");
    return promise;
  },
};

Object.assign(globalThis, { EdgeRuntime });

let ending = false;

async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  const detail = { reason: "termination" };
  globalThis.dispatchEvent(new CustomEvent("beforeunload", { detail }));
  await Promise.race([idle(), new Promise((resolve) => setTimeout(resolve, GRACE_MS))]);
  Deno.exit(0);
}

/** Work may hand over to more work, so one look is not enough. */
async function idle(): Promise<void> {
  while (background.size > 0) await Promise.all(background);
}

function report(error: unknown): void {
  const text = error instanceof Error ? error.stack ?? error.message : String(error);
  write(`Background work failed: ${text}`);
}

/** Tells the stack how much background work there is. */
function tell(mark: string): void {
  write(`${mark}${background.size}`);
}

function write(line: string): void {
  Deno.stderr.writeSync(new TextEncoder().encode(`${line}\n`));
}

/** What is written to the process asks for its background work, and is answered when it gets to it. */
async function endWithParent(): Promise<void> {
  for await (const _ of Deno.stdin.readable) {
    tell("\u0005");
  }
  await end();
}

if (Deno.build.os !== "windows") Deno.addSignalListener("SIGTERM", end);
// Deno loads the function only when nothing of the preload is pending any more.
Deno.unrefTimer(setTimeout(endWithParent));

const [entrypoint] = Deno.args;
if (!entrypoint) throw new Error("no entry module was given");
await import(pathToFileURL(entrypoint).href);
