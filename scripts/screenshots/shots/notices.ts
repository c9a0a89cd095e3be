import type { Page } from "playwright-core";
import { testPhoto } from "../../../local/testing/test-photos.ts";
import { composeMail } from "../../../supabase/functions/send-notices/compose-mail.ts";
import type { Notice } from "../../../supabase/functions/send-notices/read-notice.ts";
import type { Shot } from "./shot.ts";

const settings = "/dashboard/settings";
const stop = `/notices/off#${"a".repeat(48)}`;

const pressStop = (page: Page) => page.locator("main button").click();

const ready: Notice = {
  kind: "portraits",
  locale: "en",
  batchId: "b",
  name: "Ada",
  wanted: 24,
  made: 22,
  styles: [
    { name: "Window light", count: 8 },
    { name: "Low key", count: 8 },
    { name: "Studio grey", count: 4 },
  ],
  moreStyles: 1,
};

/** Shows an e-mail as a mail program does, which has the page's themes. */
function mail(notice: Notice, { withPicture }: { withPicture: boolean }) {
  return async (page: Page): Promise<void> => {
    const picture = withPicture ? await Deno.readFile(testPhoto("portrait-1.jpg")) : undefined;
    const way = { from: "", to: "", stopToken: "", picturePath: undefined };
    const { html, attachments } = composeMail(notice, way, { appUrl: "", projectUrl: "" }, picture);
    const shown = html.replace(
      "cid:portrait",
      `data:image/jpeg;base64,${attachments?.[0]?.content}`,
    );
    await page.route(
      "**/mail",
      (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: shown + THEME }),
    );
  };
}

/** What is waited for before a picture is taken. */
const THEME = `<script>
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const tell = () => document.documentElement.dataset.theme = dark.matches ? "dark" : "light";
  dark.addEventListener("change", tell);
  tell();
</script>`;

const ADDRESS = "https://fcm.googleapis.com/fcm/send/";

/** A browser that shows notices, or could; the real one without a window cannot. */
function device({ isOn }: { isOn: boolean }) {
  return async (page: Page): Promise<void> => {
    await page.addInitScript(`
      Object.defineProperty(Notification, "permission", { value: "granted" });
      const subscription = ${isOn} ? { endpoint: "${ADDRESS}1" } : null;
      const pushManager = { getSubscription: async () => subscription };
      Object.defineProperty(navigator, "serviceWorker", {
        value: { getRegistration: async () => ({ pushManager }), register: () => new Promise(() => {}) },
      });
    `);
    const endpoints = isOn ? [1, 2, 3] : [];
    await page.route(
      /\/rest\/v1\/push_subscriptions/,
      (route) => route.fulfill({ json: endpoints.map((n) => ({ endpoint: ADDRESS + n })) }),
    );
  };
}

/** How people hear of what is ready, and no longer. */
export const noticeShots: readonly Shot[] = [
  { name: "notices-mail", path: "/mail", before: mail(ready, { withPicture: false }) },
  {
    name: "notices-mail-picture",
    path: "/mail",
    before: mail({ ...ready, locale: "es", made: 24 }, { withPicture: true }),
  },
  {
    name: "notices-mail-training",
    path: "/mail",
    before: mail(
      { kind: "training", locale: "en", modelId: "m", name: "Ada", succeeded: false },
      { withPicture: false },
    ),
  },
  { name: "notices-off", path: stop, inSpanish: true },
  {
    name: "notices-off-done",
    path: stop,
    before: (page) =>
      page.route(/\/stop-notices/, (route) => route.fulfill({ json: { stopped: true } })),
    prepare: pressStop,
  },
  { name: "notices-off-unknown", path: stop, prepare: pressStop },
  {
    name: "notices-off-unreachable",
    path: stop,
    before: (page) => page.route(/\/stop-notices/, (route) => route.abort()),
    prepare: pressStop,
  },
  {
    name: "notices-settings",
    person: "ready",
    path: settings,
    before: device({ isOn: false }),
  },
  {
    name: "notices-settings-on",
    person: "ready",
    path: settings,
    before: device({ isOn: true }),
  },
  {
    name: "notices-offer",
    person: "queued",
    path: (ids) => `/dashboard/batches/${ids.batches.queued}`,
    before: device({ isOn: false }),
    windowOnly: true,
  },
  {
    name: "notices-offer-people",
    person: "training",
    path: "/dashboard/models/view",
    before: device({ isOn: false }),
  },
];
