import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { installExtensions } from "../extensions/install-extensions.ts";
import { Failure, reasonOf } from "../failure.ts";
import { keptLine, openLog } from "../logs.ts";
import { commandLine } from "../processes.ts";
import type { PostgresBinaries } from "./binaries.ts";
import { placeCluster, reachableBinaries } from "./closed-folder.ts";
import { databaseOwner, giveTo, type ProcessOwner } from "./run-as.ts";

export interface PostgresOptions {
  /** Folder of the cluster; made when missing, or a link to where the server can reach it. */
  dataDir: string;
  port: number;
  /** Password of the bootstrap superuser `supabase_admin`. */
  password: string;
  /** Flush to disk at each commit. Tests switch it off; `npm start` keeps it on. */
  durable: boolean;
  /** File that receives the server's log. */
  logFile: string;
  /** Postgres's own cache. Default 64 MB: enough for one person, and little for their machine. */
  sharedBuffers?: string;
}

export interface PostgresServer {
  /** True when this start created the cluster. */
  created: boolean;
  /** Where the cluster is: under root, not always where it was wanted (closed-folder.ts). */
  dataDir: string;
  /** Settles with a sentence when the server ends by itself, which nobody asked it to. */
  crashed: Promise<string>;
  /** `fast` ends sessions and flushes; `immediate` is a crash, recovered at the next start. */
  stop(mode?: "fast" | "immediate"): Promise<void>;
}

const STOP_SIGNALS = { fast: "SIGINT", immediate: "SIGQUIT" } as const;
const SUPERUSER = "supabase_admin";

/**
 * Starts a Postgres server on 127.0.0.1, making its cluster first when there is none. As on hosted
 * Supabase the superuser is `supabase_admin`, and the extensions of `../extensions` can be created.
 * @throws {Failure} when the server cannot start; the log file tells more.
 */
export async function startPostgres(wanted: PostgresOptions): Promise<PostgresServer> {
  const owner = databaseOwner(wanted.dataDir);
  const options = { ...wanted, dataDir: placeCluster(owner, wanted.dataDir) };
  const { dataDir } = options;
  const binaries = reachableBinaries(owner);
  await installExtensions(binaries.root);
  const created = !existsSync(join(dataDir, "PG_VERSION"));
  await stopLeftover(dataDir);
  if (created) await createCluster(binaries, owner, options);

  const server = spawn(...withParent(binaries.postgres, serverArguments(options)), {
    ...owner,
    cwd: binaries.root,
    detached: true,
    stdio: ["pipe", "ignore", "pipe"],
    env: serverEnvironment(),
  });
  const lastWords = keepLog(server, options.logFile);
  let stopping = false;
  const crashed = new Promise<string>((resolve) => {
    server.once("exit", (code, signal) => {
      if (stopping) return;
      resolve(
        `Postgres ended by itself (${
          signal ?? `code ${code}`
        }): ${lastWords()} The full log is in ${options.logFile}.`,
      );
    });
  });
  await ready(server, lastWords, options);
  return {
    created,
    dataDir,
    crashed,
    async stop(mode = "fast") {
      stopping = true;
      if (server.exitCode !== null || server.signalCode !== null) return;
      const exited = once(server, "exit");
      signalServer(dataDir, STOP_SIGNALS[mode]);
      await exited;
      server.stdin.destroy();
    },
  };
}

/**
 * Appends what the server says to its log.
 * @returns what it said last that tells why it ended.
 */
function keepLog(server: ChildProcess, logFile: string): () => string {
  const log = openLog(logFile);
  // A full disk ends the log and not the stack: the server goes on as long as it can.
  log.on("error", () => log.destroy());
  let tail = "";
  if (server.stderr) {
    createInterface({ input: server.stderr })
      .on("line", (line) => log.destroyed || log.write(`${keptLine(line)}\n`))
      .on("close", () => log.end());
    server.stderr.on("data", (chunk) => tail = (tail + chunk).slice(-4_000));
  }
  return () => reasonIn(tail);
}

/** Why the server or initdb ended, in the end of what it said: a sentence. */
function reasonIn(log: string): string {
  if (/No space left on device|Check free disk space/.test(log)) {
    return "The disk is full; make room and start again.";
  }
  const [, reason = lastLine(log)] = log.match(/(?:PANIC|FATAL|error): +(.*)/) ?? [];
  return reason.endsWith(".") ? reason : `${reason}.`;
}

function serverArguments(
  { dataDir, port, durable, sharedBuffers = "64MB" }: PostgresOptions,
): string[] {
  const settings = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    max_connections: 60,
    shared_buffers: sharedBuffers,
    timezone: "UTC",
    log_timezone: "UTC",
    // Details of an error quote rows, and so names.
    log_error_verbosity: "terse",
    fsync: durable ? "on" : "off",
    synchronous_commit: durable ? "on" : "off",
    full_page_writes: durable ? "on" : "off",
  };
  return [
    "-D",
    dataDir,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
}

/** Messages stay in English whatever the machine's language: `ready` reads one of them. */
function serverEnvironment(): Record<string, string> {
  return { ...Deno.env.toObject(), LC_ALL: "C", LC_MESSAGES: "C", TZ: "UTC" };
}

/** Makes the cluster beside its place and moves it there whole, so that a half-made one never is. */
async function createCluster(
  binaries: PostgresBinaries,
  owner: ProcessOwner,
  { dataDir, password }: PostgresOptions,
): Promise<void> {
  const draft = `${dataDir}.new`;
  const passwordFile = `${dataDir}.password`;
  rmSync(draft, { recursive: true, force: true });
  try {
    mkdirSync(draft, { mode: 0o700 });
    Deno.writeTextFileSync(passwordFile, password, { mode: 0o600 });
    for (const path of [draft, passwordFile]) giveTo(owner, path);
    await runInitdb(binaries, owner, draft, passwordFile);
    renameSync(draft, dataDir);
  } finally {
    for (const path of [draft, passwordFile]) rmSync(path, { recursive: true, force: true });
  }
}

async function runInitdb(
  { initdb: command, root }: PostgresBinaries,
  owner: ProcessOwner,
  folder: string,
  passwordFile: string,
): Promise<void> {
  const initdb = spawn(command, [
    `--pgdata=${folder}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=icu",
    "--icu-locale=en",
    "--locale=C",
    "--no-sync",
    "--no-instructions",
  ], { ...owner, cwd: root, stdio: ["ignore", "ignore", "pipe"], env: serverEnvironment() });
  let complaint = "";
  initdb.stderr.on("data", (chunk) => complaint += chunk);
  const [code, signal] = await once(initdb, "close").catch((error) => {
    throw new Failure(`Postgres in ${root} cannot be run: ${reasonOf(error)}.`);
  });
  if (code === 0) return;
  const reason = complaint ? reasonIn(complaint) : `It was ended (${signal ?? `code ${code}`}).`;
  throw new Failure(`Postgres could not make its data folder: ${reason}`);
}

/** Resolves when the server accepts connections, rejects when it ends before that. */
function ready(
  server: ChildProcess,
  lastWords: () => string,
  { port, logFile }: PostgresOptions,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let output = "";
  const onData = (chunk: Uint8Array) => {
    output += chunk.toString();
    if (output.includes("ready to accept connections")) resolve();
  };
  const onExit = () => {
    const reason = output.includes("Address already in use")
      ? `Port ${port} is taken, so Postgres cannot listen there.`
      : `Postgres did not start: ${lastWords()} The full log is in ${logFile}.`;
    reject(new Failure(reason));
  };
  server.stderr?.on("data", onData);
  server.once("exit", onExit);
  server.once("error", (error) => {
    reject(new Failure(`Postgres cannot be started: ${reasonOf(error)}.`));
  });
  return promise.finally(() => {
    server.stderr?.off("data", onData);
    server.off("exit", onExit);
  });
}

/**
 * Wraps a command so that it is asked to stop when the standard input closes: a server must not
 * outlive the stack, however that ended.
 */
function withParent(command: string, args: string[]): [string, string[]] {
  const script =
    '"$@" & server=$!; exec 3<&0; (cat <&3; kill -INT $server 2>/dev/null) & wait $server';
  return process.platform === "win32"
    ? [command, args]
    : ["sh", ["-c", script, "sh", command, ...args]];
}

function serverPid(dataDir: string): number | undefined {
  const file = join(dataDir, "postmaster.pid");
  return existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : undefined;
}

function signalServer(dataDir: string, signal: NodeJS.Signals): void {
  const pid = serverPid(dataDir);
  // It may have ended meanwhile, which is what was wanted.
  if (pid !== undefined && commandLine(pid).includes(dataDir)) process.kill(pid, signal);
}

/** Stops a server that outlived a killed parent; its lock would refuse a second one. */
async function stopLeftover(dataDir: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const pid = serverPid(dataDir);
    if (pid === undefined || !commandLine(pid).includes(dataDir)) return;
    signalServer(dataDir, "SIGINT");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
