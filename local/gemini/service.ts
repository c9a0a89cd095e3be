import { z } from "zod";
import type { Render } from "../renderer/render.ts";
import type { FaultList } from "./faults.ts";
import type { RateLimiter } from "./rate-limit.ts";
import type { RequestLog } from "./request-log.ts";

/** The state of one running server. */
export interface Service {
  /** The one key it accepts. */
  readonly apiKey: string;
  settings: Settings;
  readonly faults: FaultList;
  /** What makes the pictures. */
  readonly render: Render;
  readonly limiter: RateLimiter;
  readonly log: RequestLog;
  /** Aborted when the server stops. */
  readonly closing: AbortSignal;
  /** Told of errors that are defects of this server. */
  readonly onDefect: (error: unknown) => void;
}

/** What can be set while the server runs. */
export const settingsSchema = z.strictObject({
  /** How long a picture takes, in milliseconds. */
  latencyMs: z.number().min(0).max(600_000),
  /** Most that a request may take longer or shorter, in milliseconds. */
  jitterMs: z.number().min(0).max(600_000),
  /** Requests a model serves in any minute; null means no limit. */
  requestsPerMinute: z.int().min(0).nullable(),
});

/** Latency and rate limit of the server. */
export type Settings = z.output<typeof settingsSchema>;

/** No waiting and no limit. */
export const DEFAULT_SETTINGS: Settings = { latencyMs: 0, jitterMs: 0, requestsPerMinute: null };

/**
 * The settings after a change; what the change leaves out, or gives as undefined, stays.
 *
 * @throws z.ZodError when a value is out of range or a name unknown.
 */
export function changeSettings(current: Settings, change: unknown): Settings {
  const { latencyMs, jitterMs, requestsPerMinute } = settingsSchema.partial().parse(change);
  return {
    latencyMs: latencyMs ?? current.latencyMs,
    jitterMs: jitterMs ?? current.jitterMs,
    requestsPerMinute: requestsPerMinute === undefined
      ? current.requestsPerMinute
      : requestsPerMinute,
  };
}
