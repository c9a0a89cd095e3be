import { authenticate } from "../_shared/authenticate.ts";
import { runInBackground, shutdownSignal } from "../_shared/background.ts";
import { readGeminiEnvironment, readProjectEnvironment } from "../_shared/env.ts";
import { loadCodecs } from "../_shared/images/codecs.ts";
import { createLock } from "../_shared/lock.ts";
import { createLogger } from "../_shared/log.ts";
import { limitRuns } from "../_shared/run-limit.ts";
import { sleep } from "../_shared/retry.ts";
import { createServiceClient } from "../_shared/service-client.ts";
import { downloadObject, uploadObject } from "../_shared/storage.ts";
import { createWebhookHandler } from "../_shared/webhook.ts";
import { createGemini } from "./gemini.ts";
import { Pauses } from "./pauses.ts";
import { createPhotoQueue } from "./photo-queue.ts";
import { type ProcessingContext, processPhoto } from "./process-photo.ts";
import { createReferenceLoader } from "./references.ts";
import { runQueue, TIME_BUDGET_MS } from "./run-queue.ts";

const log = createLogger("generate-photos");
const stopping = shutdownSignal();
const pauses = new Pauses();
const inTurn = createLock();

/**
 * Two runs of four photos measured up to 190 MB, of the 256 MB that a worker shares. Most of it are
 * requests and answers; a third may ask while another stores, or waits for long.
 */
const RUN_LIMITS = { heavy: 2, total: 3 };

const generatePhotos = limitRuns(RUN_LIMITS, async (lighten) => {
  const deadline = Date.now() + TIME_BUDGET_MS;
  const generate = createGemini(readGeminiEnvironment());
  // Before anything is claimed: an image that cannot be decoded would be paid for in vain.
  await loadCodecs();

  const client = createServiceClient(readProjectEnvironment());
  const queue = createPhotoQueue(client);
  const context: Omit<ProcessingContext, "onAnswered"> = {
    queue,
    load: createReferenceLoader((bucket, path) => downloadObject(client, bucket, path)),
    generate,
    upload: (object) => uploadObject(client, object),
    inTurn,
    log,
    pauses,
    deadline,
    now: Date.now,
    sleep,
  };
  await runQueue({
    queue,
    process: (photo, onAnswered) => processPhoto(photo, { ...context, onAnswered }),
    makeRoom: lighten,
    deadline,
    signal: stopping,
    log,
    now: Date.now,
  });
});

Deno.serve(createWebhookHandler({
  authenticate: (request) => authenticate(request, readProjectEnvironment()),
  start: () => runInBackground(generatePhotos, log),
  log,
}));
