import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { SessionContext } from "@/lib/session.ts";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer, refusal, requests } from "@/testing/supabase.ts";
import { NoticeSettings } from "./notice-settings.tsx";

const ENDPOINT = "https://fcm.googleapis.com/fcm/send/this";
const KEY = "B" + "p".repeat(86);

let choices: { mail: boolean; picture: boolean } | undefined;
let devices: string[];

/** A browser that knows push messages. */
const browser = {
  permission: "default" as NotificationPermission,
  subscription: null as object | null,
  subscribe: vi.fn(),
};

function subscription(): object {
  return {
    endpoint: ENDPOINT,
    options: { applicationServerKey: null },
    toJSON: () => ({ endpoint: ENDPOINT, keys: { p256dh: "key", auth: "secret" } }),
    unsubscribe: vi.fn(() => {
      browser.subscription = null;
      return Promise.resolve(true);
    }),
  };
}

function knowPush(): void {
  const registration = {
    pushManager: {
      getSubscription: () => Promise.resolve(browser.subscription),
      subscribe: browser.subscribe.mockImplementation(() => {
        browser.subscription = subscription();
        return Promise.resolve(browser.subscription);
      }),
    },
  };
  vi.stubGlobal("PushManager", class {});
  vi.stubGlobal("Notification", {
    get permission() {
      return browser.permission;
    },
    requestPermission: () => Promise.resolve(browser.permission),
  });
  Object.defineProperty(navigator, "serviceWorker", {
    configurable: true,
    value: {
      ready: Promise.resolve(registration),
      getRegistration: () => Promise.resolve(registration),
    },
  });
}

beforeEach(() => {
  choices = undefined;
  devices = [];
  browser.permission = "default";
  browser.subscription = null;
  browser.subscribe.mockReset();
  answer("POST", "rest/v1/rpc/notice_offers", { mail: true, push_key: KEY });
  answer("GET", "rest/v1/notice_choices", () => choices ? [choices] : []);
  answer("GET", "rest/v1/push_subscriptions", () => devices.map((endpoint) => ({ endpoint })));
  answer("POST", "rest/v1/notice_choices", ({ body }) => {
    choices = Object(body);
    return new Response(null, { status: 201 });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, "serviceWorker");
  Reflect.deleteProperty(navigator, "standalone");
});

async function open(): Promise<RenderedPage> {
  const page = await renderPage(
    <SessionContext value={{ id: "u", email: "ada@example.com" }}>
      <NoticeSettings />
    </SessionContext>,
    { at: "/dashboard/settings", namespaces: ["notices"] },
  );
  await page.findByText("E-mail");
  return page;
}

it("writes to whoever has chosen nothing, and without a picture", async () => {
  const page = await open();
  const mail = page.getByRole("checkbox", { name: "Write to ada@example.com" });
  expect(mail.getAttribute("aria-checked")).toBe("true");
  const picture = page.getByRole("checkbox", { name: "With a small portrait" });
  expect(picture.getAttribute("aria-checked")).toBe("false");
  await userEvent.click(picture);
  await vi.waitFor(() => expect(choices).toMatchObject({ mail: true, picture: true }));
  await userEvent.click(mail);
  await vi.waitFor(() => expect(choices).toMatchObject({ mail: false }));
  expect(mail.getAttribute("aria-checked")).toBe("false");
  expect(picture.hasAttribute("disabled")).toBe(true);
});

it("takes a choice back that could not be kept, and says so", async () => {
  answer("POST", "rest/v1/notice_choices", () => Response.error());
  const page = await open();
  await userEvent.click(page.getByRole("checkbox", { name: "Write to ada@example.com" }));
  await page.findByRole("alert");
  await vi.waitFor(() =>
    expect(
      page.getByRole("checkbox", { name: "Write to ada@example.com" }).getAttribute("aria-checked"),
    ).toBe("true")
  );
});

it("offers no e-mails where there are none, and no device without keys", async () => {
  answer("POST", "rest/v1/rpc/notice_offers", { mail: false, push_key: null });
  knowPush();
  const page = await open();
  expect(page.queryByRole("checkbox")).toBeNull();
  await page.findByText("This browser cannot show notices of ours.");
  expect(page.queryByRole("button")).toBeNull();
});

it("explains what keeps this device from it", async () => {
  const page = await open();
  await page.findByText(/cannot show notices/);
  page.unmount();

  Object.defineProperty(navigator, "standalone", { configurable: true, value: false });
  await (await open()).findByText(/Add to Home Screen/);
  document.body.replaceChildren();

  knowPush();
  browser.permission = "denied";
  const denied = await open();
  await denied.findByText(/was told to show no notices/);
  expect(denied.queryByRole("button")).toBeNull();
});

it("turns this device on after the browser has asked, and off again", async () => {
  knowPush();
  browser.permission = "granted";
  answer("POST", "rest/v1/rpc/add_push_subscription", () => {
    devices = [ENDPOINT];
    return "id";
  });
  answer(
    "DELETE",
    `rest/v1/push_subscriptions?endpoint=eq.${encodeURIComponent(ENDPOINT)}`,
    () => {
      devices = [];
      return new Response(null, { status: 204 });
    },
  );
  const page = await open();
  await userEvent.click(await page.findByRole("button", { name: "Tell me on this device" }));
  await page.findByText(/also when Retrato is closed/);
  expect(browser.subscribe).toHaveBeenCalledExactlyOnceWith({
    userVisibleOnly: true,
    applicationServerKey: KEY,
  });
  expect(requests("POST", "rest/v1/rpc/add_push")[0]?.body).toEqual({
    endpoint: ENDPOINT,
    p256dh: "key",
    auth: "secret",
  });
  await userEvent.click(page.getByRole("button", { name: "Turn off on this device" }));
  await page.findByRole("button", { name: "Tell me on this device" });
  expect(browser.subscription).toBeNull();
});

it("leaves no subscription behind that the account does not know", async () => {
  knowPush();
  browser.permission = "granted";
  answer(
    "POST",
    "rest/v1/rpc/add_push_subscription",
    () => refusal(409, "PT409", "push_subscription_taken"),
  );
  const page = await open();
  await userEvent.click(await page.findByRole("button", { name: "Tell me on this device" }));
  expect((await page.findByRole("alert")).textContent).toContain("somebody's notices");
  expect(browser.subscription).toBeNull();
});

it("turns off devices that are not at hand", async () => {
  devices = [ENDPOINT, "https://web.push.apple.com/other"];
  answer("DELETE", "rest/v1/push_subscriptions?user_id=eq.u", () => {
    devices = [];
    return new Response(null, { status: 204 });
  });
  const page = await open();
  await userEvent.click(
    await page.findByRole("button", { name: "Turn off on 2 other devices too" }),
  );
  await vi.waitFor(() => expect(page.queryByRole("button")).toBeNull());
});
