import process from "node:process";

/**
 * Loaded before the function under test: gives it the platform's `EdgeRuntime`, and prints what
 * the background work cost, as one line of JSON, when it is done.
 */
Object.assign(globalThis, {
  EdgeRuntime: {
    waitUntil: (work: Promise<unknown>) => void work.finally(printCost),
  },
});

/** What Edge Runtime reports as a worker's `memory_used`: V8's heap and what V8 holds outside it. */
function usedMb(): number {
  const { heapUsed, external } = Deno.memoryUsage();
  return (heapUsed + external) / 1_048_576;
}

let peakMb = usedMb();
Deno.unrefTimer(setInterval(notePeak, 5));

function notePeak(): void {
  peakMb = Math.max(peakMb, usedMb());
}

function printCost(): void {
  notePeak();
  const { user, system } = process.cpuUsage();
  const cost = { cpuMs: Math.round((user + system) / 1_000), peakMb: Math.round(peakMb) };
  Deno.stdout.writeSync(new TextEncoder().encode(`cost ${JSON.stringify(cost)}\n`));
}
