import { authenticate } from "../_shared/authenticate.ts";
import { runInBackground, shutdownSignal } from "../_shared/background.ts";
import { readGeminiEnvironment, readProjectEnvironment } from "../_shared/env.ts";
import { loadCodecs } from "../_shared/images/codecs.ts";
import { createSeats } from "../_shared/lock.ts";
import { createLogger } from "../_shared/log.ts";
import { sleep } from "../_shared/retry.ts";
import { createServiceClient } from "../_shared/service-client.ts";
import { downloadObject, uploadObject } from "../_shared/storage.ts";
import { createWebhookHandler } from "../_shared/webhook.ts";
import { AnswerRoom } from "./answer-room.ts";
import { createGemini } from "./gemini.ts";
import { Pauses } from "./pauses.ts";
import { createPhotoQueue } from "./photo-queue.ts";
import { type ProcessingContext, processPhoto } from "./process-photo.ts";
import { Places } from "./places.ts";
import { createReferenceLoader } from "./references.ts";
import { runQueue, TIME_BUDGET_MS } from "./run-queue.ts";

/**
 * Of the 256 MB that a worker has, sixteen photos measured up to 226 MB when each shows other images
 * than the rest and as many bytes of them as it may, 161 MB when four share them. One that waits for
 * Gemini holds its share of those images and hardly more.
 */
const PHOTOS_AT_A_TIME = 16;

/**
 * Of these, pictures of 2K that are asked for side by side. The largest PNG that is stored comes in
 * 14 MB of base64, and of answers 64 MB are kept: sixteen at once measured 351 MB, and six were given
 * up, although they were paid for. So they measure up to 259 MB; as JPEG, no more than those of 1K.
 */
const LARGE_AT_A_TIME = 2;

const log = createLogger("generate-photos");
const stopping = shutdownSignal();
const pauses = new Pauses();
const answers = new AnswerRoom();
const places = new Places(PHOTOS_AT_A_TIME);
const seats = createSeats(LARGE_AT_A_TIME);

async function generatePhotos(): Promise<void> {
  const deadline = Date.now() + TIME_BUDGET_MS;
  const generate = createGemini(readGeminiEnvironment(), answers);
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
    pauses,
    seats,
    deadline,
    now: Date.now,
    sleep,
  };
  await runQueue({
    queue,
    process: (photo) => processPhoto(photo, context),
    places,
    signal: stopping,
    log,
  });
}

Deno.serve(createWebhookHandler({
  authenticate: (request) => authenticate(request, readProjectEnvironment()),
  start: () => runInBackground(generatePhotos, log),
  log,
}));
