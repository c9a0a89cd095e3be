import { authenticate } from "../_shared/authenticate.ts";
import { runInBackground, shutdownSignal } from "../_shared/background.ts";
import { readNoticeEnvironment, readProjectEnvironment } from "../_shared/env.ts";
import { createLock } from "../_shared/lock.ts";
import { createLogger } from "../_shared/log.ts";
import { createServiceClient } from "../_shared/service-client.ts";
import { downloadObject } from "../_shared/storage.ts";
import { createWebhookHandler } from "../_shared/webhook.ts";
import { mailPicture } from "./mail-picture.ts";
import { createNoticeQueue } from "./notice-queue.ts";
import { runSending } from "./run-sending.ts";
import { sendNotice } from "./send-notice.ts";

const log = createLogger("send-notices");
const stopping = shutdownSignal();

/** One run at a time: mail services allow few requests a second. */
const inTurn = createLock();

async function sendNotices(): Promise<void> {
  const project = readProjectEnvironment();
  const { appUrl, mail, pushServiceUrl } = readNoticeEnvironment();
  const client = createServiceClient(project);
  const queue = createNoticeQueue(client);
  await runSending({
    queue,
    send: (notice) =>
      sendNotice(notice, {
        queue,
        addresses: { appUrl, projectUrl: project.supabaseUrl },
        mailService: mail,
        pushServiceUrl,
        picture: async (path) =>
          mailPicture(await downloadObject(client, "generated-photos", path)),
        log,
      }),
    signal: stopping,
    log,
  });
}

Deno.serve(createWebhookHandler({
  authenticate: (request) => authenticate(request, readProjectEnvironment()),
  start: () => runInBackground(() => inTurn(sendNotices), log),
  log,
}));
