// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest";
import { followServiceWorker } from "./service-worker.ts";

const registration = { update: vi.fn(), unregister: vi.fn() };
const container = { register: vi.fn(), getRegistrations: vi.fn() };
const caches = { keys: vi.fn(), delete: vi.fn() };
const answer = vi.fn<() => Promise<Response>>();

function script(type: string, status = 200): Response {
  return new Response("", { status, headers: { "content-type": type } });
}

beforeEach(() => {
  vi.stubEnv("DEV", false);
  registration.update.mockReset().mockRejectedValue(new TypeError("no script"));
  registration.unregister.mockReset();
  container.register.mockReset().mockResolvedValue(registration);
  container.getRegistrations.mockReset().mockResolvedValue([registration]);
  caches.keys.mockReset().mockResolvedValue(["workbox-precache"]);
  caches.delete.mockReset();
  vi.stubGlobal("caches", caches);
  vi.stubGlobal("fetch", answer);
  vi.stubGlobal("navigator", { serviceWorker: container });
});

it("keeps the app, and looks whether there is a newer one", async () => {
  registration.update.mockResolvedValue(undefined);
  await followServiceWorker();
  expect(container.register).toHaveBeenCalledExactlyOnceWith("/sw.js");
  expect(registration.unregister).not.toHaveBeenCalled();
});

it.each([
  ["is not there", script("text/plain", 404)],
  ["is the page, as hosts answer what they do not have", script("text/html")],
])("takes it away when its file %s", async (_, response) => {
  answer.mockResolvedValue(response);
  await followServiceWorker();
  expect(registration.unregister).toHaveBeenCalledTimes(1);
  expect(caches.delete).toHaveBeenCalledExactlyOnceWith("workbox-precache");
});

it.each([
  ["the network fails", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["the server is down", () => Promise.resolve(script("text/html", 502))],
  ["the file is there", () => Promise.resolve(script("text/javascript"))],
])("leaves it when %s", async (_, answered) => {
  answer.mockImplementation(answered);
  await followServiceWorker();
  expect(registration.unregister).not.toHaveBeenCalled();
});

it("takes it away in development, whose files change", async () => {
  vi.stubEnv("DEV", true);
  await followServiceWorker();
  expect(container.register).not.toHaveBeenCalled();
  expect(registration.unregister).toHaveBeenCalledTimes(1);
});

it("does without where the browser has none", async () => {
  vi.stubGlobal("navigator", {});
  await followServiceWorker();
});
