import { authenticate } from "../_shared/authenticate.ts";
import { runInBackground, shutdownSignal } from "../_shared/background.ts";
import { readGeminiEnvironment, readProjectEnvironment } from "../_shared/env.ts";
import { loadCodecs } from "../_shared/images/codecs.ts";
import { createLogger } from "../_shared/log.ts";
import { limitRuns } from "../_shared/run-limit.ts";
import { sleep } from "../_shared/retry.ts";
import { createServiceClient } from "../_shared/service-client.ts";
import { downloadObject, uploadObject } from "../_shared/storage.ts";
import { createWebhookHandler } from "../_shared/webhook.ts";
import { createGemini } from "./gemini.ts";
import { createPhotoQueue } from "./photo-queue.ts";
import { type ProcessingContext, processPhoto } from "./process-photo.ts";
import { createReferenceLoader } from "./references.ts";
import { runQueue, TIME_BUDGET_MS } from "./run-queue.ts";

const log = createLogger("generate-photos");
const stopping = shutdownSignal();

/** Two runs of four photos measured up to 190 MB, of the 256 MB that a worker shares. */
const MAX_RUNS = 2;

const generatePhotos = limitRuns(MAX_RUNS, async () => {
  const deadline = Date.now() + TIME_BUDGET_MS;
  const generate = createGemini(readGeminiEnvironment());
  // Before anything is claimed: an image that cannot be decoded would be paid for in vain.
  await loadCodecs();

  const client = createServiceClient(readProjectEnvironment());
  const queue = createPhotoQueue(client);
  const context: ProcessingContext = {
    queue,
    load: createReferenceLoader((bucket, path) => downloadObject(client, bucket, path)),
    generate,
    upload: (object) => uploadObject(client, object),
    log,
    deadline,
    now: Date.now,
    sleep,
  };
  await runQueue({
    queue,
    process: (photo) => processPhoto(photo, context),
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
