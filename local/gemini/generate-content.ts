import { digestParts, promptOf } from "../renderer/parts.ts";
import { answer } from "./answer.ts";
import { checkApiKey, readCall } from "./call.ts";
import { delay, deliver, latencyOf, unanswered } from "./delivery.ts";
import { GoogleError, internalError, modelNotFound, quotaExceeded, unavailable } from "./errors.ts";
import type { FaultRule } from "./fault-schema.ts";
import { faultError } from "./faults.ts";
import { jsonResponse } from "./json.ts";
import { findModel } from "./models.ts";
import type { LogEntry } from "./request-log.ts";
import type { Service } from "./service.ts";

/** Which model a request addresses, from its path. */
export interface Target {
  readonly apiVersion: string;
  readonly modelId: string;
}

/** Answers `POST /{apiVersion}/models/{modelId}:generateContent`. */
export async function generateContent(
  request: Request,
  target: Target,
  service: Service,
): Promise<Response> {
  const entry = service.log.begin(target.modelId);
  const tracked: { fault?: FaultRule } = {};
  try {
    const response = await serve(request, target, service, entry, tracked);
    const fault = tracked.fault?.fault ?? null;
    entry.finish({ status: response?.status ?? null, error: null, fault });
    return response ?? await unanswered(service.closing);
  } catch (error) {
    if (!(error instanceof GoogleError)) service.onDefect(error);
    const known = error instanceof GoogleError ? error : internalError();
    const { code, status } = known;
    entry.finish({ status: code, error: status, fault: tracked.fault?.fault ?? null });
    return known.toResponse();
  }
}

/**
 * Checks come before faults, so that a request the real service would refuse never uses one up,
 * and quota comes before the model works. Null stands for no answer at all.
 */
async function serve(
  request: Request,
  { apiVersion, modelId }: Target,
  service: Service,
  entry: LogEntry,
  tracked: { fault?: FaultRule },
): Promise<Response | null> {
  const arrived = performance.now();
  checkApiKey(request, service.apiKey);
  const model = findModel(modelId);
  if (model === undefined) throw modelNotFound(apiVersion, modelId);
  const call = await readCall(await request.text(), model);
  entry.describe(call.parts);

  const images = call.parts.flatMap((part) => part.kind === "image" ? [part.sha256] : []);
  const fault = service.faults.take({ model: modelId, prompt: promptOf(call.parts), images });
  tracked.fault = fault;
  const error = fault && faultError(fault, modelId);
  if (error) throw error;
  admit(modelId, service);

  if (fault?.fault === "hang") return null;
  const seed = await digestParts(call.parts);
  // Whatever the work takes is part of the latency, as it is there.
  const latency = latencyOf(service.settings, seed) - (performance.now() - arrived);
  const [whole] = await Promise.all([
    answer(call, fault, service.render).then((body) => jsonResponse(body)),
    delay(latency, service.closing),
  ]);
  if (service.closing.aborted) throw unavailable();
  return deliver(whole, fault, service.closing);
}

function admit(model: string, { limiter, settings }: Service): void {
  const limit = settings.requestsPerMinute;
  const admission = limiter.admit(model, limit);
  if (admission.admitted || limit === null) return;
  const retryDelaySeconds = admission.retryAfterMs / 1000;
  throw quotaExceeded({ model, window: "Minute", limit, retryDelaySeconds });
}
