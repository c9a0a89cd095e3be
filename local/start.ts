import { dataDir, runCommand } from "./command.ts";
import { portFrom } from "./environment.ts";
import { startStack } from "./stack.ts";

/** Lines that a person at the terminal wants to see, of any part. */
const SHOWN = /^E-mail to |\[vite\]|^This log cannot be written/;
/** How what a part did not expect begins. */
const MISTAKE = /^\w*Error\b.*/;
const DISK_FULL = /No space left on device|the disk is full/i;

runCommand(async ({ args, print }) => {
  const isDevelopment = args.includes("--dev");
  const started = performance.now();
  print("Starting Retrato…");
  let isDiskFull = false;
  const tellDiskFull = () => {
    if (!isDiskFull) print("The disk is full: make room, or what is asked of Retrato fails.");
    isDiskFull = true;
  };
  const stack = await startStack({
    dataDir: dataDir(),
    web: isDevelopment ? "development" : true,
    pushesOutside: true,
    ports: { api: portFrom("RETRATO_PORT"), database: portFrom("RETRATO_DB_PORT") },
    say: print,
    onLog(part, line) {
      const [mistake] = line.match(MISTAKE) ?? [];
      if (DISK_FULL.test(line)) tellDiskFull();
      else if (SHOWN.test(line)) print(line);
      else if (mistake) print(`A mistake in ${part}, see its log: ${mistake}`);
    },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  print(`
Retrato runs (ready in ${seconds} s).

  App               ${stack.apiUrl}${isDevelopment ? "   (reloads what you change in web/src)" : ""}
  API               ${stack.apiUrl}/{auth,rest,storage,realtime,functions}/v1
  Publishable key   ${stack.keys.publishableKey}
  Database          ${stack.database.url}
  Functions         train-model, prepare-styles, generate-photos, judge-photos, make-shares,
                    visit-share, send-notices, stop-notices, checkout, stripe-webhook,
                    settle-payments, remove-objects, health
  Portraits by      ${
    stack.geminiUrl ? "the renderer on this machine (no GEMINI_API_KEY in .env)" : "Gemini"
  }
  Payments at       ${
    stack.stripeUrl
      ? "a stand-in for Stripe on this machine (no STRIPE_SECRET_KEY in .env)"
      : "Stripe"
  }
  Data              ${dataDir()}
  Logs              ${stack.logsDir}

Open the app, or make a first picture in another terminal:

  npm run generate -- --photos me.jpg --styles studio-grey --out out

Ctrl-C stops everything. The data stays; "npm run reset" starts over.
`);
  const reason = await Promise.race([stack.crashed, asked()]);
  if (reason) print(reason);
  print("Stopping…");
  await stack.stop();
  return reason ? 1 : 0;
});

/** Resolves when a person or the system asks this process to end. */
function asked(): Promise<undefined> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      Deno.addSignalListener(signal, () => resolve(undefined));
    }
  });
}
