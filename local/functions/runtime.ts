import type { Config, FunctionConfig } from "../config.ts";
import { Failure } from "../failure.ts";
import { type FunctionEnvironment, functionEnvironment } from "./environment.ts";
import { forward } from "./forward.ts";
import { platformError } from "./platform-error.ts";
import { refuseWithoutSession } from "./verify-jwt.ts";
import { startWorker, type Worker } from "./worker.ts";

export interface FunctionsOptions extends Omit<FunctionEnvironment, "projectId"> {
  config: Config;
  /** Receives the output of each function, line by line. */
  log(functionName: string, line: string): void;
  /** How long a function may take until its response begins. Default 150 s, as on hosted. */
  idleTimeoutMs?: number;
  /** CPU time that a request may use, its background work included. Default 2 s, as on hosted. */
  cpuLimitMs?: number;
}

/** The Edge Functions of a project, each in a process of its own. */
export interface FunctionsRuntime {
  /** Answers a request below `/functions/v1/`; never rejects. */
  handle(request: Request): Promise<Response>;
  /** Starts every function, so that the first request finds it ready. */
  warm(): Promise<void>;
  /** Process ids of the functions that run, by name. */
  readonly processes: Record<string, number>;
  /** Ends all processes; background work gets some seconds. */
  stop(): Promise<void>;
}

/** https://supabase.com/docs/guides/functions/limits */
const IDLE_TIMEOUT_MS = 150_000;
const CPU_LIMIT_MS = 2_000;

/**
 * Runs the Edge Functions of a project. A process starts with the first request for its function,
 * and again after it has ended, however it ended.
 */
export function createFunctionsRuntime(options: FunctionsOptions): FunctionsRuntime {
  const { config, keys, log, idleTimeoutMs = IDLE_TIMEOUT_MS, cpuLimitMs = CPU_LIMIT_MS } = options;
  const functions = new Map(Object.entries(config.functions));
  const workers = new Map<string, Worker>();
  let stopped = false;

  function workerOf(settings: FunctionConfig): Worker {
    const { name } = settings;
    const running = workers.get(name);
    if (running && !running.exceededLimit) return running;
    const project = { ...options, projectId: config.projectId };
    const environment = functionEnvironment(name, project, Deno.env.toObject());
    const worker = startWorker(settings, environment, cpuLimitMs, (line) => log(name, line));
    workers.set(name, worker);
    worker.exited.then(() => {
      if (workers.get(name) === worker) workers.delete(name);
    });
    return worker;
  }

  /** Undefined when the function does not start. */
  async function listening(
    settings: FunctionConfig,
  ): Promise<{ worker: Worker; address: string } | undefined> {
    try {
      const worker = workerOf(settings);
      return { worker, address: await worker.address };
    } catch (error) {
      if (error instanceof Failure) log(settings.name, error.message);
    }
  }

  async function handle(request: Request): Promise<Response> {
    const [, name = ""] = new URL(request.url).pathname.match(/^\/functions\/v1\/([^/]+)/) ?? [];
    const settings = stopped ? undefined : functions.get(name);
    if (!settings) return platformError("NOT_FOUND");
    if (settings.verifyJwt) {
      const refusal = await refuseWithoutSession(request, keys.jwtSecret);
      if (refusal) return platformError(refusal);
    }
    const started = await listening(settings);
    if (!started) return platformError("BOOT_ERROR");
    const { worker, address } = started;
    const end = worker.begin();
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
      await Promise.all(Array.from(functions.values(), listening));
    },
    get processes() {
      return Object.fromEntries(Array.from(workers, ([name, { pid }]) => [name, pid]));
    },
    async stop() {
      stopped = true;
      await Promise.all(Array.from(workers.values(), (worker) => worker.stop()));
    },
  };
}
