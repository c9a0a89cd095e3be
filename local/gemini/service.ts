import type { FaultList } from "./faults.ts";
import type { RateLimiter } from "./rate-limit.ts";
import type { Render } from "../renderer/render.ts";
import type { RequestLog } from "./request-log.ts";
import type { Settings } from "./settings.ts";

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
