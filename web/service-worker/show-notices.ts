/** A message that push services bring; what is in it is whatever was encrypted for this browser. */
export interface PushLike {
  data: { json(): unknown } | null;
  waitUntil(work: Promise<unknown>): void;
}

/** A touch on a notice that is shown. */
export interface ClickLike {
  notification: { data: unknown; close(): void };
  waitUntil(work: Promise<unknown>): void;
}

interface WindowLike {
  navigate(url: string): Promise<{ focus(): Promise<unknown> } | null>;
  focus(): Promise<unknown>;
}

/** What is needed of a service worker. */
export interface NoticeScope {
  addEventListener(name: "push", listener: (event: PushLike) => void): void;
  addEventListener(name: "notificationclick", listener: (event: ClickLike) => void): void;
  location: { origin: string };
  registration: {
    showNotification(
      title: string,
      options: { body: string; tag: string; icon: string; data: { path: string } },
    ): Promise<void>;
  };
  clients: {
    matchAll(options: { type: "window" }): Promise<readonly WindowLike[]>;
    openWindow(url: string): Promise<unknown>;
  };
}

const HOME = "/dashboard";

/** Whoever is led by a notice stays in the app. */
const PATH = /^\/dashboard(?:[/?]|$)/;

/** Shows what `send-notices` sends to this browser, and opens what a notice is about. */
export function showNotices(scope: NoticeScope): void {
  scope.addEventListener("push", (event) => {
    const { title, body, tag, path } = readNotice(event.data);
    const options = { body, tag, icon: "/icons/icon-192.png", data: { path } };
    event.waitUntil(scope.registration.showNotification(title, options));
  });
  scope.addEventListener("notificationclick", (event) => {
    const { notification } = event;
    notification.close();
    const path = fieldsOf(notification.data).path;
    event.waitUntil(open(scope, isPath(path) ? path : HOME));
  });
}

/** Browsers want something to be shown for each message: one that cannot be read names the app. */
function readNotice(data: PushLike["data"]): Record<"title" | "body" | "tag" | "path", string> {
  const { title, body, tag, path } = fieldsOf(jsonOf(data));
  return {
    title: isText(title) ? title : "Retrato",
    body: isText(body) ? body : "",
    tag: isText(tag) ? tag : "",
    path: isPath(path) ? path : HOME,
  };
}

function jsonOf(data: PushLike["data"]): unknown {
  try {
    return data?.json();
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isPath(value: unknown): value is string {
  return isText(value) && PATH.test(value);
}

/** In a window of the app that is open, if there is one. */
async function open({ clients, location }: NoticeScope, path: string): Promise<void> {
  const address = new URL(path, location.origin).href;
  for (const client of await clients.matchAll({ type: "window" })) {
    try {
      const shown = await client.navigate(address);
      await (shown ?? client).focus();
      return;
    } catch {
      // One that is not controlled by this worker cannot be led anywhere.
    }
  }
  await clients.openWindow(address);
}
