import { join } from "node:path";
import postgres from "postgres";
import { type Api, createApi } from "./api/api.ts";
import { roleOfKey } from "./api/caller.ts";
import { CONNECTION_OPTIONS } from "./api/database.ts";
import { type Config, loadConfig } from "./config.ts";
import { dataFolder, lockForStack } from "./data-folder.ts";
import { type Database, startDatabase } from "./database.ts";
import { loadEnvironment } from "./environment.ts";
import { type PgNetOptions, startPgNet } from "./extensions/pg-net.ts";
import { startPgCron } from "./extensions/pg-cron.ts";
import { createFunctionsRuntime, type FunctionsRuntime } from "./functions/runtime.ts";
import { type GatewayOptions, startGateway } from "./gateway/gateway.ts";
import { type Renderer, startGeminiProcess } from "./gemini-process.ts";
import { LOCAL_API_KEY } from "./gemini/server.ts";
import { ensureKeys, type Keys } from "./keys.ts";
import { LOCAL_MAIL_KEY, type MailService, startMailService } from "./mail/mail-service.ts";
import { Logs } from "./logs.ts";
import { claimPort } from "./ports.ts";
import { isOutside } from "./postgres/closed-folder.ts";
import { type PushService, startPushService } from "./push/push-service.ts";
import { startStripeProcess } from "./stripe-process.ts";
import { LOCAL_STRIPE_KEY, LOCAL_WEBHOOK_SECRET } from "./stripe/server.ts";
import { createRealtime } from "./realtime/realtime.ts";
import { hs256Verifier } from "./realtime/token.ts";
import { announceStack, type RunningStack, withdrawStack } from "./running-stack.ts";
import { seedBuckets } from "./seed.ts";
import { PROJECT_DIR } from "./project-dir.ts";
import { configureMail, configureWebhooks } from "./vault.ts";
import { startWebApp } from "./web/web-app.ts";

export interface StackOptions {
  /** Everything the stack keeps is in this folder; made when missing. */
  dataDir: string;
  /** Of the data folder, when the caller has it; the stack keeps it until it stops. */
  lock?: Disposable;
  /** Stops when the command that starts it ends: another one to stay waits for that. */
  temporary?: boolean;
  /** Hears what a person should know while it starts. */
  say?: (sentence: string) => void;
  /** 0 means any free port; the defaults are those of supabase/config.toml. */
  ports?: { api?: number; database?: number };
  /** Survive a power cut, at the price of a flush a commit. Default true. */
  durable?: boolean;
  /** Hears every log line of every part. */
  onLog?: (part: string, line: string) => void;
  /** Serve the web app at the API's address: built, or from its sources. Default: not at all. */
  web?: boolean | "development";
  /** Messages for devices go to the push services of their browsers. Default: to a stand-in. */
  pushesOutside?: boolean;
  /** What the stand-in for Gemini draws with. Default: the real renderer. */
  renderer?: Renderer;
  /** Faults that webhooks meet, for tests. */
  onWebhook?: PgNetOptions["onRequest"];
  /** Faults that requests meet at the gateway, for tests. */
  onRequest?: GatewayOptions["onRequest"];
}

/** A running stack. */
export interface Stack extends AsyncDisposable {
  apiUrl: string;
  keys: Keys;
  database: Database;
  functions: FunctionsRuntime;
  mailbox: Api["mailbox"];
  /** The stand-in for a mail service; its e-mails come into the mailbox. */
  mail: MailService;
  /** The stand-in for push services. */
  push: PushService;
  /** The stand-in for Gemini; undefined when a real key is set. */
  geminiUrl: string | undefined;
  /** The stand-in for Stripe; undefined when a real key is set. */
  stripeUrl: string | undefined;
  /** As other commands find it. */
  announced: RunningStack;
  logsDir: string;
  /** Folder of the stored objects' bytes. */
  storageDir: string;
  /** Breaks every connection to the gateway and opens it again. For tests. */
  restartGateway(): Promise<void>;
  /** Settles with a sentence when a part ends by itself. The stack should then be stopped. */
  crashed: Promise<string>;
  /** Ends every process of the stack; safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Starts the whole of Supabase on this machine, with the migrations, functions and styles of this
 * project: database, API gateway, Edge Functions, Realtime, cron, webhooks, and Gemini's stand-in
 * unless a key for the real one is set.
 * @throws {Failure} when a part cannot start; nothing is left running then.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  await using parts = new AsyncDisposableStack();
  const folder = dataFolder(options.dataDir);
  parts.use(options.lock ?? await lockForStack(folder.root, options.say));
  // Of a stack that was killed.
  withdrawStack(folder.root);
  const keys = ensureKeys(folder);
  const env = loadEnvironment(PROJECT_DIR);
  const config = loadConfig(join(PROJECT_DIR, "supabase", "config.toml"), env);
  const apiPort = parts.use(claimPort(options.ports?.api ?? config.api.port, "RETRATO_PORT")).port;
  const databasePort =
    parts.use(claimPort(options.ports?.database ?? config.db.port, "RETRATO_DB_PORT")).port;
  const apiUrl = `http://127.0.0.1:${apiPort}`;
  const logs = parts.use(new Logs(folder.logs, options.onLog));

  const gemini = env.GEMINI_API_KEY
    ? undefined
    : parts.use(startGeminiProcess(options.renderer ?? "portrait", logs.of("gemini")));
  const stripe = env.STRIPE_SECRET_KEY ? undefined : parts.use(startStripeProcess({
    webhookUrl: `${apiUrl}/functions/v1/stripe-webhook`,
    book: folder.stripe,
    log: logs.of("stripe"),
  }));
  const web = options.web
    ? parts.use(startWebApp(
      options.web === true ? "built" : options.web,
      {
        supabaseUrl: apiUrl,
        publishableKey: keys.publishableKey,
        googleEnabled: config.auth.google.enabled,
        localMode: gemini !== undefined,
      },
      logs.of("web"),
    ))
    : undefined;
  const database = await startDatabase({
    dataDir: folder.postgres,
    port: databasePort,
    password: keys.databasePassword,
    durable: options.durable ?? true,
    logFile: logs.path("postgres"),
  });
  parts.defer(() => database.stop());
  if (isOutside(database.dataDir)) {
    options.say?.(
      `Its database is in ${database.dataDir}: the user it runs as may not enter ${folder.root}.`,
    );
  }
  const geminiUrl = await gemini?.ready;
  const stripeUrl = await stripe?.ready;

  const sql = postgres(database.adminUrl, { ...CONNECTION_OPTIONS, max: 2 });
  parts.defer(() => sql.end({ timeout: 5 }));
  await configureWebhooks(sql, {
    functions_url: `${apiUrl}/functions/v1`,
    webhook_token: keys.webhookToken,
    vapid_keys: JSON.stringify(keys.vapidKeys),
  });
  await configureMail(sql);

  const api = await createApi({
    databaseUrl: database.adminUrl,
    config,
    keys,
    storageDir: folder.storage,
    publicUrl: apiUrl,
    log: logs.of("api"),
  });
  parts.defer(() => api.close());
  const mail = parts.use(
    startMailService(({ to, subject, html, text }) => {
      const link = text.match(/https?:\/\/\S+/)?.[0];
      for (const address of to) api.mailbox.deliver({ to: address, subject, html, text }, link);
    }),
  );
  const push = parts.use(startPushService());
  const functions = createFunctionsRuntime({
    config,
    apiUrl,
    databaseUrl: database.url,
    keys,
    secrets: {
      GEMINI_API_KEY: LOCAL_API_KEY,
      ...geminiUrl && { GEMINI_BASE_URL: geminiUrl },
      APP_URL: apiUrl,
      ...!env.MAIL_API_KEY && { MAIL_API_KEY: LOCAL_MAIL_KEY, MAIL_API_URL: mail.url },
      ...!options.pushesOutside && { PUSH_SERVICE_URL: push.url },
      ...stripeUrl && {
        STRIPE_SECRET_KEY: LOCAL_STRIPE_KEY,
        STRIPE_WEBHOOK_SECRET: LOCAL_WEBHOOK_SECRET,
        STRIPE_BASE_URL: stripeUrl,
      },
      OTHER_APP_URLS: otherAppUrls(config, apiUrl).join(" "),
      ...env,
      WEBHOOK_TOKEN: keys.webhookToken,
    },
    log: (part, line) => logs.of(part)(line),
  });
  parts.defer(() => functions.stop());
  const realtime = createRealtime({
    sql,
    verifyToken: hs256Verifier(keys.jwtSecret),
    roleOfKey: (key) => roleOfKey(key, keys),
    log: logs.of("realtime"),
  });
  parts.defer(() => realtime.stop());
  const gatewayOptions: GatewayOptions = {
    port: apiPort,
    config,
    keys,
    api,
    functions,
    realtime: (request) =>
      new URL(request.url).pathname.endsWith("/websocket")
        ? realtime.handleUpgrade(request)
        : realtime.handleBroadcast(request),
    fallback: web?.fetch,
    log: logs.of("gateway"),
    onRequest: options.onRequest,
  };
  let gateway = startGateway(gatewayOptions);
  parts.defer(() => gateway.stop());
  await seedBuckets(config, apiUrl, keys.secretKey);
  await functions.warm();
  await web?.ready;

  const pgNet = startPgNet(sql, { log: logs.of("pg_net"), onRequest: options.onWebhook });
  parts.defer(() => pgNet.stop());
  const pgCron = startPgCron(sql, { log: logs.of("pg_cron") });
  parts.defer(() => pgCron.stop());

  const announced: RunningStack = {
    pid: Deno.pid,
    apiUrl,
    databaseUrl: database.url,
    publishableKey: keys.publishableKey,
    temporary: options.temporary ?? false,
    drawingLog: gemini ? logs.path("gemini") : null,
  };
  announceStack(folder.root, announced);
  parts.defer(() => withdrawStack(folder.root));

  const running = parts.move();
  const stop = () => running.disposeAsync();
  return {
    apiUrl,
    keys,
    database,
    functions,
    mailbox: api.mailbox,
    mail,
    push,
    geminiUrl,
    stripeUrl,
    announced,
    logsDir: folder.logs,
    storageDir: folder.storage,
    async restartGateway() {
      await gateway.crash();
      gateway = startGateway(gatewayOptions);
    },
    crashed: Promise.race([database, gemini, stripe, web].flatMap((part) => part?.crashed ?? [])),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

/** Where else the app may be opened: under the stack's other name, or by Vite. */
function otherAppUrls({ auth, api }: Config, apiUrl: string): string[] {
  const others = auth.additionalRedirectUrls.map((url) => new URL(url).origin)
    .filter((origin) => !origin.endsWith(`:${api.port}`));
  return [apiUrl.replace("127.0.0.1", "localhost"), ...others];
}
