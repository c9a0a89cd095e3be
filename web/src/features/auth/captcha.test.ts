// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { captchaToken } from "./captcha.ts";

type Options = Record<string, unknown>;
const remove = vi.fn();
let whatHappens: (options: Options) => void;

beforeEach(() => {
  globalThis.turnstile = {
    render: (_, options) => {
      queueMicrotask(() => whatHappens(options));
      return "widget";
    },
    remove,
  };
});

afterEach(() => {
  vi.unstubAllEnvs();
  remove.mockReset();
  expect(document.body.children).toHaveLength(0);
});

function call(options: Options, name: string, argument?: string): void {
  const callback = options[name];
  if (typeof callback === "function") callback(argument);
}

it("asks nobody where nothing is set up", async () => {
  globalThis.turnstile = undefined;
  expect(await captchaToken()).toBeUndefined();
  expect(document.querySelector("script")).toBeNull();
});

it("gives a proof for one request, and leaves nothing behind", async () => {
  vi.stubEnv("VITE_TURNSTILE_SITE_KEY", "key");
  let proofs = 0;
  whatHappens = (options) => {
    expect(options.sitekey).toBe("key");
    call(options, "before-interactive-callback");
    call(options, "callback", `proof ${++proofs}`);
  };
  expect(await captchaToken()).toBe("proof 1");
  expect(await captchaToken()).toBe("proof 2");
  expect(remove).toHaveBeenCalledTimes(2);
});

it.each(["error-callback", "timeout-callback", "unsupported-callback"])(
  "says so when there is none: %s",
  async (name) => {
    vi.stubEnv("VITE_TURNSTILE_SITE_KEY", "key");
    whatHappens = (options) => call(options, name);
    await expect(captchaToken()).rejects.toMatchObject({ code: "captcha_failed" });
    expect(remove).toHaveBeenCalledOnce();
  },
);
