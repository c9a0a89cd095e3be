import { authenticate } from "../_shared/authenticate.ts";
import { runInBackground } from "../_shared/background.ts";
import { readProjectEnvironment } from "../_shared/env.ts";
import { createDescriber } from "../_shared/faces/descriptor.ts";
import { createFaceFinder } from "../_shared/faces/face.ts";
import { readFile } from "../_shared/faces/read-file.ts";
import { kept } from "../_shared/kept.ts";
import { createLock } from "../_shared/lock.ts";
import { createLogger } from "../_shared/log.ts";
import { createServiceClient } from "../_shared/service-client.ts";
import { downloadObject, uploadObject } from "../_shared/storage.ts";
import { createWebhookHandler } from "../_shared/webhook.ts";
import { processTraining, type TrainingContext } from "./process-training.ts";
import { runTraining } from "./run-training.ts";
import { createTrainingQueue } from "./training-queue.ts";

const log = createLogger("train-model");
const exclusively = createLock();
const loadFinder = kept(() => createFaceFinder({ read: readFile }));
const loadDescriber = kept(() => createDescriber({ read: readFile }));

async function trainModel(): Promise<void> {
  const client = createServiceClient(readProjectEnvironment());
  const queue = createTrainingQueue(client);
  const context: TrainingContext = {
    queue,
    download: (bucket, path) => downloadObject(client, bucket, path),
    upload: (object) => uploadObject(client, object),
    loadFinder,
    loadDescriber,
    log,
    now: () => performance.now(),
    exclusively,
  };
  await runTraining({
    queue,
    process: (training) => processTraining(training, context),
    log,
  });
}

Deno.serve(createWebhookHandler({
  authenticate: (request) => authenticate(request, readProjectEnvironment()),
  start: () => runInBackground(trainModel, log),
  log,
}));
