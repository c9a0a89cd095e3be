import { realpathSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { FunctionConfig } from "../config.ts";
import { readLines } from "../read-lines.ts";
import { spawnProgram } from "../run-program.ts";
import { limitCpu } from "./cpu-limit.ts";
import { cpuTime } from "./cpu-time.ts";

/** A process of one function. */
export interface Worker {
  pid: number;
  /** Where it listens; rejects when it ends before it listens. */
  address: Promise<string>;
  /** Whether it listens already. */
  readonly isListening: boolean;
  /** Requests and background work under way. */
  readonly load: number;
  /** Whether its event loop has not turned for a while, so that nothing new would begin. */
  readonly isStuck: boolean;
  /** Settles when the process is gone. */
  exited: Promise<void>;
  /** Counts a request as under way until what it returns is called. */
  begin(): () => void;
  /** Whether it was stopped because it had used more CPU time than it may. */
  readonly exceededLimit: boolean;
  /** Lets background work end within seconds, then ends the process. */
  stop(): Promise<void>;
}

const EDGE_RUNTIME = fileURLToPath(new URL("./edge-runtime.ts", import.meta.url));
/** Where they really are: the folder may be a link, and rights are those of its target. */
const PACKAGES = realpathSync(new URL("../../node_modules", import.meta.url));
/** Longer than the process itself grants its background work. */
const KILL_AFTER_MS = 8_000;
/** What a worker's answer begins with; how much background work it has follows. */
const ANSWER = "\u0005";
/** The same, told unasked whenever it changes. */
const CHANGE = "\u0006";
/** Longer than a busy machine keeps a worker waiting. */
const STUCK_AFTER_MS = 1_000;
const QUESTION = new TextEncoder().encode("\n");
const LISTENING = /^Listening on (http:\/\/\S+?)\/?(?: |$)/;

/** What a function carries along because it imports it. */
const MODULE = /\.[jt]s$/;

/**
 * Starts a function as hosted runs it: network and environment are open to it; of the disk it may
 * read the functions' modules, their packages and its own static files; it may write nothing and
 * start nothing. It is stopped when it uses more CPU time than `cpuLimitMs` for a request.
 * @param on What is told of it: its output line by line, and when it has nothing left to do.
 * @throws {Failure} when the system refuses to start it.
 */
export function startWorker(
  { importMap, entrypoint, staticFiles }: FunctionConfig,
  environment: Record<string, string>,
  cpuLimitMs: number,
  { log, idle }: { log: (line: string) => void; idle: () => void },
): Worker {
  const functions = dirname(dirname(entrypoint));
  const hidden = filesIn(functions).filter((file) =>
    !MODULE.test(file) && !staticFiles.includes(file)
  );
  const process = spawnProgram("The function", Deno.execPath(), {
    args: [
      "run",
      "--no-prompt",
      "--no-lock",
      "--no-check",
      "--node-modules-dir=manual",
      `--config=${importMap}`,
      "--allow-net",
      "--allow-env",
      // From the working folder, for Deno takes a path with a comma in it for two.
      `--allow-read=.,${relative(functions, PACKAGES)}`,
      `--deny-read=${hidden.map((file) => relative(functions, file))}`,
      EDGE_RUNTIME,
      entrypoint,
    ],
    cwd: functions,
    clearEnv: true,
    env: { ...environment, DENO_SERVE_ADDRESS: "tcp:127.0.0.1:0" },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  });

  const input = process.stdin.getWriter();
  let exceededLimit = false;
  let isListening = false;
  let open = 0;
  let background = 0;
  const cpu = limitCpu({
    used: () => cpuTime(process.pid),
    limitMs: cpuLimitMs,
    ask: () => void input.write(QUESTION).catch(() => {}),
    exceeded() {
      exceededLimit = true;
      log(`was stopped: it used more than ${cpuLimitMs} ms of CPU time for a request`);
      kill(process);
    },
    idle,
  });

  const { promise: address, resolve, reject } = Promise.withResolvers<string>();
  const heard = Promise.all([
    readLines(process.stdout, log),
    readLines(process.stderr, (line) => {
      const [, url] = line.match(LISTENING) ?? [];
      if (url !== undefined) {
        isListening = true;
        resolve(url);
      } else if (line.startsWith(ANSWER)) {
        background = Number(line.slice(ANSWER.length));
        void cpu.answered(background);
      } else if (line.startsWith(CHANGE)) {
        background = Number(line.slice(CHANGE.length));
      } else log(line);
    }),
  ]);
  const exited = Promise.all([process.status, heard]).then(([{ code, signal }]) => {
    cpu.stop();
    log(`ended (${signal ?? `code ${code}`})`);
    reject(new Error("the function ended before it listened"));
  });
  address.catch(() => {});

  return {
    pid: process.pid,
    address,
    exited,
    begin() {
      open++;
      let isOver = false;
      let end = () => {};
      // What loading its modules costs is not the request's.
      address.then(() => isOver || (end = cpu.begin())).catch(() => {});
      return () => {
        isOver = true;
        open--;
        end();
      };
    },
    get isListening() {
      return isListening;
    },
    get load() {
      return open + background;
    },
    get isStuck() {
      return cpu.askedAt !== undefined && performance.now() - cpu.askedAt > STUCK_AFTER_MS;
    },
    get exceededLimit() {
      return exceededLimit;
    },
    async stop() {
      const timer = setTimeout(() => kill(process), KILL_AFTER_MS);
      await input.close().catch(() => {});
      await exited;
      clearTimeout(timer);
    },
  };
}

function filesIn(folder: string): string[] {
  return Array.from(Deno.readDirSync(folder)).flatMap(({ name, isDirectory }) => {
    const path = join(folder, name);
    return isDirectory ? filesIn(path) : [path];
  });
}

function kill(process: Deno.ChildProcess): void {
  try {
    process.kill("SIGKILL");
  } catch {
    // It has ended meanwhile, which is what was wanted.
  }
}
