import type { Config, FunctionConfig } from "../config.ts";
import { Failure } from "../failure.ts";
import { type FunctionEnvironment, functionEnvironment } from "./environment.ts";
import { forward } from "./forward.ts";
import { platformError } from "./platform-error.ts";
import { createPool, type Pool, type PoolOptions } from "./pool.ts";
import { refuseWithoutSession } from "./verify-jwt.ts";
import { startWorker, type Worker } from "./worker.ts";

export interface FunctionsOptions
  extends Omit<FunctionEnvironment, "projectId">, Omit<PoolOptions, "start"> {
  config: Config;
  /** Receives the output of each function, line by line. */
  log(functionName: string, line: string): void;
  /** How long a function may take until its response begins. Default 150 s, as on hosted. */
  idleTimeoutMs?: number;
  /** CPU time that a request may use, its background work included. Default 2 s, as on hosted. */
  cpuLimitMs?: number;
}

/** The Edge Functions of a project, each in processes of its own. */
export interface FunctionsRuntime {
  /** Answers a request below `/functions/v1/`; never rejects. */
  handle(request: Request): Promise<Response>;
  /** Starts every function, so that the first request finds it ready. */
  warm(): Promise<void>;
  /** Process ids of the functions that run, by name: one each, and more while calls need them. */
  readonly processes: Record<string, number[]>;
  /** Ends all processes; background work gets some seconds. */
  stop(): Promise<void>;
}

/** A worker that takes a request. */
interface Listening {
  worker: Worker;
  address: string;
  /** To be called when the request is over. */
  end: () => void;
}

/** https://supabase.com/docs/guides/functions/limits */
const IDLE_TIMEOUT_MS = 150_000;
const CPU_LIMIT_MS = 2_000;

/**
 * Runs the Edge Functions of a project. A process starts with the first request for its function,
 * another when that has enough to do, and again after one has ended, however it ended.
 */
export function createFunctionsRuntime(options: FunctionsOptions): FunctionsRuntime {
  const { config, keys, log, idleTimeoutMs = IDLE_TIMEOUT_MS, cpuLimitMs = CPU_LIMIT_MS } = options;
  const functions = new Map(Object.entries(config.functions));
  const { most, keepMs } = options;
  const pools = new Map(Array.from(functions.values(), (settings) => [
    settings.name,
    createPool({ start: (idle) => start(settings, idle), most, keepMs }),
  ]));
  let stopped = false;

  function start(settings: FunctionConfig, idle: () => void): Worker {
    const { name } = settings;
    const project = { ...options, projectId: config.projectId };
    const environment = functionEnvironment(name, project, Deno.env.toObject());
    return startWorker(settings, environment, cpuLimitMs, { log: (line) => log(name, line), idle });
  }

  /** Undefined when the function does not start. */
  async function listening(name: string, pool: Pool): Promise<Listening | undefined> {
    try {
      const worker = pool.next();
      const end = worker.begin();
      const address = await worker.address.catch((error) => {
        end();
        throw error;
      });
      return { worker, address, end };
    } catch (error) {
      if (error instanceof Failure) log(name, error.message);
    }
  }

  async function handle(request: Request): Promise<Response> {
    const [, name = ""] = new URL(request.url).pathname.match(/^\/functions\/v1\/([^/]+)/) ?? [];
    const settings = stopped ? undefined : functions.get(name);
    const pool = pools.get(name);
    if (!settings || !pool) return platformError("NOT_FOUND");
    if (settings.verifyJwt) {
      const refusal = await refuseWithoutSession(request, keys.jwtSecret);
      if (refusal) return platformError(refusal);
    }
    const started = await listening(name, pool);
    if (!started) return platformError("BOOT_ERROR");
    const { worker, address, end } = started;
    try {
      return await forward(request, address, idleTimeoutMs);
    } catch (error) {
      if (worker.exceededLimit) return platformError("WORKER_RESOURCE_LIMIT");
      const timedOut = error instanceof DOMException && error.name === "TimeoutError";
      log(name, timedOut ? "did not respond in time" : `broke the connection: ${error}`);
      return platformError(timedOut ? "IDLE_TIMEOUT" : "WORKER_ERROR");
    } finally {
      end();
    }
  }

  return {
    handle,
    async warm() {
      await Promise.all(Array.from(pools, async ([name, pool]) => {
        (await listening(name, pool))?.end();
      }));
    },
    get processes() {
      const all = Array.from(pools, ([name, { processes }]) => [name, processes] as const);
      return Object.fromEntries(all.filter(([, pids]) => pids.length > 0));
    },
    async stop() {
      stopped = true;
      await Promise.all(Array.from(pools.values(), (pool) => pool.stop()));
    },
  };
}
