import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Device } from "../../../../local/push/push-service.ts";
import { eventually } from "../../../../local/testing/eventually.ts";
import { finishedBatch } from "./support/finished-batch.ts";
import { goOn, holdBack } from "./support/gemini.ts";
import { letNoticesGo } from "./support/notices.ts";
import { orderPortraits } from "./support/order.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";

/**
 * A browser that was asked once shows what is ready, and no more after it was turned off. A browser
 * without a window reaches no push service and shows no notices: the stand-in's device answers for the
 * subscription, what arrives there is handed to the real service worker by the debugger, and what that
 * would show is noted.
 */
export async function toldOnADevice({ stack, open }: Site): Promise<void> {
  await using user = await userWithPortraits(stack);
  await user.client.from("notice_choices").upsert({ user_id: user.id, mail: false })
    .throwOnError();
  const device = stack.push.subscribe(stack.keys.vapidKeys.publicKey);
  const page = await open({
    as: user,
    serviceWorkers: "allow",
    permissions: ["notifications"],
  });
  await page.addInitScript(standIn(device, stack.keys.vapidKeys.publicKey));
  const worker = await watchWorker(page);

  await page.goto("/dashboard/settings");
  await page.getByText("Nothing is shown on this device.").waitFor();
  await page.getByRole("button", { name: "Tell me on this device" }).click();
  await page.getByText("We tell you here, also when Retrato is closed.").waitFor();
  const { data: known } = await user.client.from("push_subscriptions").select("endpoint")
    .throwOnError();
  assert.deepEqual(known, [{ endpoint: device.endpoint }]);

  await holdBack(stack, "low-key");
  const batch = await orderPortraits(page, "Low key");
  await page.getByText("we tell you on this device when it is ready").waitFor();
  // Away from the app, as behind another tab: the browser and its service worker stay.
  await page.goto("about:blank");
  await goOn(stack);
  await finishedBatch(user, batch);
  await letNoticesGo(stack, user);
  const [message = "", ...others] = device.messages;
  assert.deepEqual(others, [], "one for the whole order");

  await page.goto("/dashboard/gallery");
  await worker.receive(message);
  const shown = await eventually(async () => {
    const notices = await worker.shown();
    return notices.length > 0 ? notices : undefined;
  });
  assert.deepEqual(shown, [{
    title: "Me: 4 portraits are ready",
    body: "Low key (4)",
    data: { path: `/dashboard/batches/${batch}` },
  }]);

  await page.goto("/dashboard/settings");
  await page.getByRole("button", { name: "Turn off on this device" }).click();
  await page.getByText("Nothing is shown on this device.").waitFor();
  const { data: left } = await user.client.from("push_subscriptions").select("id").throwOnError();
  assert.deepEqual(left, []);
}

/** A script that answers for the browser's push service with a device of the stand-in. */
function standIn({ endpoint, p256dh, auth }: Device, key: string): string {
  const subscription = JSON.stringify({ endpoint, keys: { p256dh, auth } });
  return `(() => {
    const json = ${subscription};
    Object.defineProperty(Notification, "permission", { value: "granted" });
    const KEY = "test.push";
    const bytes = Uint8Array.from(
      atob("${key}".replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
    const subscription = {
      endpoint: json.endpoint,
      options: { applicationServerKey: bytes.buffer },
      toJSON: () => json,
      unsubscribe: async () => (sessionStorage.removeItem(KEY), true),
    };
    PushManager.prototype.getSubscription = async () =>
      sessionStorage.getItem(KEY) ? subscription : null;
    PushManager.prototype.subscribe = async ({ userVisibleOnly, applicationServerKey }) => {
      if (!userVisibleOnly || applicationServerKey !== "${key}") throw new TypeError("other terms");
      sessionStorage.setItem(KEY, "on");
      return subscription;
    };
  })()`;
}

interface WatchedWorker {
  /** Hands it a message, as a push service does. */
  receive(message: string): Promise<void>;
  /** What it has shown since. */
  shown(): Promise<unknown[]>;
}

/** The service worker of a page. */
async function watchWorker(page: Page): Promise<WatchedWorker> {
  const debuggerOf = await page.context().newCDPSession(page);
  let registrationId: string | undefined;
  debuggerOf.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
    registrationId = registrations.find(({ isDeleted }) => !isDeleted)?.registrationId ??
      registrationId;
  });
  await debuggerOf.send("ServiceWorker.enable");
  const worker = () => eventually(() => page.context().serviceWorkers().at(-1));
  return {
    async receive(data) {
      await (await worker()).evaluate(NOTE_NOTICES);
      const id = await eventually(() => registrationId);
      const { origin } = new URL(page.url());
      const message = { origin, registrationId: id, data };
      await debuggerOf.send("ServiceWorker.deliverPushMessage", message);
    },
    shown: async () => await (await worker()).evaluate<unknown[]>("globalThis.shown"),
  };
}

const NOTE_NOTICES = `(() => {
  globalThis.shown = [];
  ServiceWorkerRegistration.prototype.showNotification = async (title, { body, data }) => {
    globalThis.shown.push({ title, body, data });
  };
})()`;
