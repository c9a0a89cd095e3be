import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, createWriteStream, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { installExtensions } from "../extensions/install-extensions.ts";
import { Failure } from "../failure.ts";
import { commandLine } from "../processes.ts";
import { type PostgresBinaries, postgresBinaries } from "./binaries.ts";
import { databaseOwner, type ProcessOwner } from "./run-as.ts";

export interface PostgresOptions {
  /** Folder of the cluster; made when missing. */
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
  /** Settles when the server ends by itself, which nobody asked it to. */
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
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const binaries = postgresBinaries();
  const owner = databaseOwner();
  await installExtensions(binaries.root);
  const created = !existsSync(join(options.dataDir, "PG_VERSION"));
  await stopLeftover(options.dataDir);
  if (created) await createCluster(binaries, owner, options);

  const server = spawn(...withParent(binaries.postgres, serverArguments(options)), {
    ...owner,
    detached: true,
    stdio: ["pipe", "ignore", "pipe"],
    env: serverEnvironment(),
  });
  const log = createWriteStream(options.logFile, { flags: "a" });
  server.stderr.pipe(log);
  let stopping = false;
  const crashed = new Promise<string>((resolve) => {
    server.once("exit", (code, signal) => {
      if (!stopping) resolve(`Postgres ended by itself (${signal ?? `code ${code}`}).`);
    });
  });
  await ready(server, options);
  return {
    created,
    crashed,
    async stop(mode = "fast") {
      stopping = true;
      if (server.exitCode !== null || server.signalCode !== null) return;
      const exited = once(server, "exit");
      signalServer(options.dataDir, STOP_SIGNALS[mode]);
      await exited;
      server.stdin.destroy();
      log.end();
    },
  };
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

async function createCluster(
  binaries: PostgresBinaries,
  owner: ProcessOwner,
  { dataDir, password }: PostgresOptions,
): Promise<void> {
  mkdirSync(dirname(dataDir), { recursive: true });
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (owner.uid !== undefined) chownSync(dataDir, owner.uid, owner.gid ?? owner.uid);
  const passwordFile = Deno.makeTempFileSync();
  Deno.writeTextFileSync(passwordFile, password);
  if (owner.uid !== undefined) chownSync(passwordFile, owner.uid, owner.gid ?? owner.uid);
  const initdb = spawn(binaries.initdb, [
    `--pgdata=${dataDir}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=icu",
    "--icu-locale=en",
    "--locale=C",
    "--no-sync",
    "--no-instructions",
  ], { ...owner, stdio: ["ignore", "ignore", "pipe"], env: serverEnvironment() });
  let complaint = "";
  initdb.stderr.on("data", (chunk) => complaint += chunk);
  try {
    const [code] = await Promise.race([
      once(initdb, "exit"),
      once(initdb, "error").then(([error]) => {
        throw new Failure(unreachable(binaries.root, error));
      }),
    ]);
    if (code !== 0) {
      throw new Failure(`Postgres could not make its data folder: ${lastLine(complaint)}`);
    }
  } finally {
    Deno.removeSync(passwordFile);
  }
}

function unreachable(folder: string, error: Error): string {
  return process.getuid?.() === 0
    ? `Postgres runs as another user when started by root, and that user cannot read ${folder}; move the project out of a private folder or start it as a normal user.`
    : `Postgres in ${folder} cannot be run: ${error.message}`;
}

/** Resolves when the server accepts connections, rejects when it ends before that. */
function ready(server: ChildProcess, { port, logFile }: PostgresOptions): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let output = "";
  const onData = (chunk: Uint8Array) => {
    output += chunk.toString();
    if (output.includes("ready to accept connections")) resolve();
  };
  const onExit = () => {
    const reason = output.includes("Address already in use")
      ? `Port ${port} is taken, so Postgres cannot listen there.`
      : `Postgres did not start: ${lastLine(output)} The full log is in ${logFile}.`;
    reject(new Failure(reason));
  };
  server.stderr?.on("data", onData);
  server.once("exit", onExit);
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
  const script = '"$@" & server=$!; exec 3<&0; (cat <&3; kill -INT $server) & wait $server';
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
