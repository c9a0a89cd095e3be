import { authenticate } from "../_shared/authenticate.ts";
import { runInBackground, shutdownSignal } from "../_shared/background.ts";
import { readProjectEnvironment } from "../_shared/env.ts";
import { createDescriber } from "../_shared/faces/descriptor.ts";
import { createFaceFinder } from "../_shared/faces/face.ts";
import { readFile } from "../_shared/faces/read-file.ts";
import { kept } from "../_shared/kept.ts";
import { createLock } from "../_shared/lock.ts";
import { createLogger } from "../_shared/log.ts";
import { createServiceClient } from "../_shared/service-client.ts";
import { downloadObject } from "../_shared/storage.ts";
import { createWebhookHandler } from "../_shared/webhook.ts";
import { createPersonLoader } from "./describe-person.ts";
import { judgePortrait } from "./judge-portrait.ts";
import { createLikenessQueue } from "./likeness-queue.ts";
import { runJudging } from "./run-judging.ts";

const log = createLogger("judge-photos");
const stopping = shutdownSignal();
const loadFinder = kept(() => createFaceFinder({ read: readFile }));
const loadDescriber = kept(() => createDescriber({ read: readFile }));

/** One run at a time: two would hold two pictures in memory, and be done no sooner. */
const inTurn = createLock();

async function judgePhotos(): Promise<void> {
  const client = createServiceClient(readProjectEnvironment());
  const queue = createLikenessQueue(client);
  let opened = 0;
  const download = (bucket: string, path: string) => {
    opened++;
    return downloadObject(client, bucket, path);
  };
  const loadPerson = createPersonLoader({ download, loadDescriber });
  await runJudging({
    queue,
    judge: (portrait) =>
      judgePortrait(portrait, { queue, download, loadFinder, loadDescriber, loadPerson, log }),
    opened: () => opened,
    signal: stopping,
    log,
  });
}

Deno.serve(createWebhookHandler({
  authenticate: (request) => authenticate(request, readProjectEnvironment()),
  start: () => runInBackground(() => inTurn(judgePhotos), log),
  log,
}));
