import { AppError } from "@/lib/errors/app-error.ts";

/** What is used of the script of Turnstile. https://developers.cloudflare.com/turnstile/ */
interface Turnstile {
  render(place: HTMLElement, options: Record<string, unknown>): string;
  remove(widget: string): void;
}

declare global {
  var turnstile: Turnstile | undefined;
}

const SCRIPT = "https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit";

/**
 * Proves to Auth that a person asks; each proof is good for one request. Undefined where the build
 * has no `VITE_TURNSTILE_SITE_KEY`: then nothing is loaded from anywhere. Most people see nothing of
 * it; who has to tick something finds it at the foot of the window.
 * @throws {AppError} `captcha_failed`.
 */
export async function captchaToken(): Promise<string | undefined> {
  const sitekey = import.meta.env.VITE_TURNSTILE_SITE_KEY;
  if (!sitekey) return undefined;
  const turnstile = await loadScript();
  const place = document.createElement("div");
  place.className = "fixed inset-x-0 bottom-4 z-50 grid justify-items-center";
  place.tabIndex = -1;
  document.body.append(place);
  let widget: string | undefined;
  try {
    return await new Promise<string>((resolve, reject) => {
      const fail = (): void => reject(new AppError("captcha_failed"));
      const { lang, dataset } = document.documentElement;
      widget = turnstile.render(place, {
        sitekey,
        appearance: "interaction-only",
        language: lang,
        theme: dataset.theme ?? "auto",
        callback: resolve,
        "before-interactive-callback": () => place.focus(),
        "error-callback": fail,
        "timeout-callback": fail,
        "unsupported-callback": fail,
      });
    });
  } finally {
    if (widget !== undefined) turnstile.remove(widget);
    place.remove();
  }
}

let loading: Promise<Turnstile> | undefined;

function loadScript(): Promise<Turnstile> {
  loading ??= new Promise<Turnstile>((resolve, reject) => {
    if (globalThis.turnstile) return resolve(globalThis.turnstile);
    const fail = (): void => {
      loading = undefined;
      reject(new AppError("captcha_failed"));
    };
    const script = Object.assign(document.createElement("script"), { src: SCRIPT, async: true });
    script.addEventListener("error", fail);
    script.addEventListener("load", () => {
      if (globalThis.turnstile) resolve(globalThis.turnstile);
      else fail();
    });
    document.head.append(script);
  });
  return loading;
}
