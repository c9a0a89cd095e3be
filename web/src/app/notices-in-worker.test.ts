import { beforeEach, expect, it, vi } from "vitest";
import {
  type ClickLike,
  type NoticeScope,
  type PushLike,
  showNotices,
} from "../../service-worker/show-notices.ts";

const scope = {
  listeners: new Map<string, (event: never) => void>(),
  addEventListener(name: string, listener: (event: never) => void): void {
    scope.listeners.set(name, listener);
  },
  location: { origin: "https://retrato.example" },
  registration: { showNotification: vi.fn(() => Promise.resolve()) },
  clients: { matchAll: vi.fn(), openWindow: vi.fn(() => Promise.resolve()) },
} satisfies NoticeScope & { listeners: Map<string, (event: never) => void> };

beforeEach(() => {
  scope.registration.showNotification.mockClear();
  scope.clients.openWindow.mockClear();
  scope.clients.matchAll.mockReset().mockResolvedValue([]);
  showNotices(scope);
});

async function push(json: () => unknown): Promise<void> {
  const work: Promise<unknown>[] = [];
  const event: PushLike = { data: { json }, waitUntil: (promise) => void work.push(promise) };
  scope.listeners.get("push")?.(event as never);
  await Promise.all(work);
}

async function click(data: unknown): Promise<() => void> {
  const work: Promise<unknown>[] = [];
  const close = vi.fn();
  const event: ClickLike = {
    notification: { data, close },
    waitUntil: (promise) => void work.push(promise),
  };
  scope.listeners.get("notificationclick")?.(event as never);
  await Promise.all(work);
  return close;
}

it("shows what was sent, so that another of the same takes its place", async () => {
  const path = "/dashboard/batches/b1";
  await push(() => ({ title: "Ana: 4 retratos están listos", body: "Noir (4)", tag: "n1", path }));
  expect(scope.registration.showNotification.mock.calls).toEqual([
    ["Ana: 4 retratos están listos", {
      body: "Noir (4)",
      tag: "n1",
      icon: "/icons/icon-192.png",
      data: { path },
    }],
  ]);
});

it.each([
  ["what is no JSON", () => {
    throw new SyntaxError("no JSON");
  }],
  ["a list", () => []],
  ["nothing", () => null],
  ["an address elsewhere", () => ({ title: "", path: "https://evil.example/dashboard" })],
  ["an address that only begins so", () => ({ path: "/dashboard.evil.example" })],
  ["another host", () => ({ path: "//evil.example/dashboard" })],
])("shows the name of the app for %s, and leads home", async (_, json) => {
  await push(json);
  expect(scope.registration.showNotification).toHaveBeenCalledExactlyOnceWith("Retrato", {
    body: "",
    tag: "",
    icon: "/icons/icon-192.png",
    data: { path: "/dashboard" },
  });
});

it("opens what it is about in the window that is there", async () => {
  const focus = vi.fn(() => Promise.resolve());
  const navigate = vi.fn(() => Promise.resolve({ focus }));
  scope.clients.matchAll.mockResolvedValue([{ navigate, focus: vi.fn() }]);
  const close = await click({ path: "/dashboard/batches/b1" });
  expect(close).toHaveBeenCalled();
  expect(navigate).toHaveBeenCalledWith("https://retrato.example/dashboard/batches/b1");
  expect(focus).toHaveBeenCalled();
  expect(scope.clients.openWindow).not.toHaveBeenCalled();
});

it("opens a window where there is none that it may lead", async () => {
  const navigate = vi.fn(() => Promise.reject(new TypeError("not controlled")));
  scope.clients.matchAll.mockResolvedValue([{ navigate, focus: vi.fn() }]);
  await click({ path: "https://evil.example/" });
  expect(scope.clients.openWindow).toHaveBeenCalledExactlyOnceWith(
    "https://retrato.example/dashboard",
  );
});
