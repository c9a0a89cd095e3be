import type { ExternalToast } from "sonner";

type Id = string | number;
type Kind = "message" | "success" | "info" | "error" | "loading";
type Say = (text: string, options?: ExternalToast) => Id;

let said = 0;

/**
 * sonner's `toast()`, whose 10 KB of code come when there is something to say: nobody waits for them
 * on the first visit. What it says comes in the order in which it was said; where its code does not
 * arrive, nothing would show it either (components/ui/lazy-toaster.tsx).
 */
export const toast = Object.assign(say("message"), {
  success: say("success"),
  info: say("info"),
  error: say("error"),
  loading: say("loading"),
  /** @param id Undefined where nothing was said yet; then nothing happens. */
  dismiss: (id: Id | undefined): void => {
    if (id !== undefined) withSonner((sonner) => sonner.dismiss(id));
  },
});

function say(kind: Kind): Say {
  return (text, options) => {
    const id = options?.id ?? `said-${++said}`;
    withSonner((sonner) => sonner[kind](text, { ...options, id }));
    return id;
  };
}

function withSonner(use: (sonner: typeof import("sonner").toast) => void): void {
  import("sonner").then(({ toast }) => use(toast), () => {});
}
