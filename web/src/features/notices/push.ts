import { AppError } from "@/lib/errors/app-error.ts";
import { supabase } from "@/lib/supabase.ts";

/** Whether a browser can show notices, and whether it was asked to. */
export type PushState =
  /** It knows no push messages. */
  | "unsupported"
  /** An iPhone or iPad shows them only of an app on its home screen. */
  | "home_screen"
  /** The person has refused them in the browser, and only there can they allow them. */
  | "denied"
  | "off"
  | "on";

/** @param endpoints Push addresses that the account has. */
export async function pushState(endpoints: readonly string[]): Promise<PushState> {
  if (!canPush()) return isOutsideHomeScreen() ? "home_screen" : "unsupported";
  if (Notification.permission === "denied") return "denied";
  const subscription = await currentSubscription();
  return subscription && endpoints.includes(subscription.endpoint) ? "on" : "off";
}

function canPush(): boolean {
  return "serviceWorker" in navigator && "PushManager" in globalThis &&
    "Notification" in globalThis;
}

/** Safari on iPhone and iPad alone says so. */
function isOutsideHomeScreen(): boolean {
  return "standalone" in navigator && navigator.standalone === false;
}

async function currentSubscription(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration();
  return await registration?.pushManager.getSubscription() ?? null;
}

/** Milliseconds after which the service worker is not waited for any longer. */
const PATIENCE = 15_000;

/**
 * Asks the person and turns notices on for this browser; false when they refused.
 * @throws {PostgrestError} @throws {AppError} @throws {DOMException} when the browser's push service
 * cannot be reached.
 */
export async function turnPushOn(pushKey: string): Promise<boolean> {
  if (await Notification.requestPermission() !== "granted") return false;
  const registration = await Promise.race([navigator.serviceWorker.ready, late()]);
  const former = await registration.pushManager.getSubscription();
  if (former && !hasKey(former, pushKey)) await former.unsubscribe();
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: pushKey,
  });
  const { endpoint = "", keys } = subscription.toJSON();
  try {
    await supabase.rpc("add_push_subscription", {
      endpoint,
      p256dh: keys?.p256dh ?? "",
      auth: keys?.auth ?? "",
    }).throwOnError();
  } catch (error) {
    await subscription.unsubscribe().catch(() => false);
    throw error;
  }
  return true;
}

async function late(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  throw new AppError("unexpected");
}

function hasKey({ options }: PushSubscription, pushKey: string): boolean {
  const bytes = new Uint8Array(options.applicationServerKey ?? new ArrayBuffer(0));
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "") === pushKey;
}

/** Shows no more notices on this browser. @throws {PostgrestError} */
export async function turnPushOff(): Promise<void> {
  const subscription = canPush() ? await currentSubscription() : null;
  if (!subscription) return;
  await supabase.from("push_subscriptions").delete().eq("endpoint", subscription.endpoint)
    .throwOnError();
  // Its address is worth nothing any more, to whoever may still have it.
  await subscription.unsubscribe().catch(() => false);
}

/** Shows no more notices on any browser of the user. @throws {PostgrestError} */
export async function turnPushOffEverywhere(userId: string): Promise<void> {
  await supabase.from("push_subscriptions").delete().eq("user_id", userId).throwOnError();
  await turnPushOff();
}
