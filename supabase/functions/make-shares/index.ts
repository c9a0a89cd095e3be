import { authenticate } from "../_shared/authenticate.ts";
import { runInBackground, shutdownSignal } from "../_shared/background.ts";
import { readProjectEnvironment } from "../_shared/env.ts";
import { createLock } from "../_shared/lock.ts";
import { createLogger } from "../_shared/log.ts";
import { createServiceClient } from "../_shared/service-client.ts";
import { downloadObject, uploadObject } from "../_shared/storage.ts";
import { createWebhookHandler } from "../_shared/webhook.ts";
import { createCopyQueue } from "./copy-queue.ts";
import { makeCopy } from "./make-copy.ts";
import { runCopying } from "./run-copying.ts";

const log = createLogger("make-shares");
const stopping = shutdownSignal();

/** One run at a time: two would hold two pictures in memory, and be done no sooner. */
const inTurn = createLock();

async function makeShares(): Promise<void> {
  const client = createServiceClient(readProjectEnvironment());
  const queue = createCopyQueue(client);
  await runCopying({
    queue,
    make: (copy) =>
      makeCopy(copy, {
        queue,
        download: (bucket, path) => downloadObject(client, bucket, path),
        upload: (upload) => uploadObject(client, upload),
        log,
      }),
    signal: stopping,
    log,
  });
}

Deno.serve(createWebhookHandler({
  authenticate: (request) => authenticate(request, readProjectEnvironment()),
  start: () => runInBackground(() => inTurn(makeShares), log),
  log,
}));
