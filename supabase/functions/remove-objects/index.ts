import { authenticate } from "../_shared/authenticate.ts";
import { runInBackground, shutdownSignal } from "../_shared/background.ts";
import { readProjectEnvironment } from "../_shared/env.ts";
import { createLogger } from "../_shared/log.ts";
import { createServiceClient } from "../_shared/service-client.ts";
import { removeObjects } from "../_shared/storage.ts";
import { createWebhookHandler } from "../_shared/webhook.ts";
import { createRemovalQueue } from "./removal-queue.ts";
import { removeClaimed, TIME_BUDGET_MS } from "./remove-claimed.ts";

const log = createLogger("remove-objects");
const stopping = shutdownSignal();

async function removeQueuedObjects(): Promise<void> {
  const client = createServiceClient(readProjectEnvironment());
  await removeClaimed({
    queue: createRemovalQueue(client),
    remove: (bucket, names) => removeObjects(client, bucket, names),
    log,
    deadline: Date.now() + TIME_BUDGET_MS,
    signal: stopping,
    now: Date.now,
  });
}

Deno.serve(createWebhookHandler({
  authenticate: (request) => authenticate(request, readProjectEnvironment()),
  start: () => runInBackground(removeQueuedObjects, log),
  log,
}));
