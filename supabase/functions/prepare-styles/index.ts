import { authenticate } from "../_shared/authenticate.ts";
import { runInBackground } from "../_shared/background.ts";
import { readProjectEnvironment } from "../_shared/env.ts";
import { createFaceHider } from "../_shared/faces/hide-faces.ts";
import { readFile } from "../_shared/faces/read-file.ts";
import { kept } from "../_shared/kept.ts";
import { createLock } from "../_shared/lock.ts";
import { createLogger } from "../_shared/log.ts";
import { createServiceClient } from "../_shared/service-client.ts";
import { downloadObject, uploadObject } from "../_shared/storage.ts";
import { createWebhookHandler } from "../_shared/webhook.ts";
import { processStyle } from "./process-style.ts";
import { runPreparing } from "./run-preparing.ts";
import { createStyleQueue } from "./style-queue.ts";

const log = createLogger("prepare-styles");
const loadHider = kept(() => createFaceHider({ read: readFile }));

/** One run at a time: two would hold two pictures in memory, and be done no sooner. */
const inTurn = createLock();

async function prepareStyles(): Promise<void> {
  const client = createServiceClient(readProjectEnvironment());
  const queue = createStyleQueue(client);
  await runPreparing({
    queue,
    process: (style) =>
      processStyle(style, {
        queue,
        download: (bucket, path) => downloadObject(client, bucket, path),
        upload: (object) => uploadObject(client, object),
        loadHider,
        log,
      }),
    log,
  });
}

Deno.serve(createWebhookHandler({
  authenticate: (request) => authenticate(request, readProjectEnvironment()),
  start: () => runInBackground(() => inTurn(prepareStyles), log),
  log,
}));
