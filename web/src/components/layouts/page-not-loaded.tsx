import CloudOff from "icon:cloud-off";
import { type ReactNode, useEffect, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { buttonClasses } from "@/components/ui/button-classes.ts";
import { useOnline } from "@/lib/use-online.ts";
import { MainLandmark } from "./main-landmark.tsx";

/** The code or the texts of a page did not arrive. */
export class PageNotLoaded extends Error {
  override name = "PageNotLoaded";

  constructor(cause: unknown) {
    super("a page could not be loaded", { cause });
  }
}

/** Where it is remembered for which address the page was loaded anew. */
const KEY = "retrato.reloaded-for";

/** Milliseconds between two questions whether the server is back, the first and the longest. */
const PAUSE = { first: 2_000, longest: 30_000 };

/** How a page that did not arrive comes to be there. */
export interface Recovery {
  /** Whether the server has been asked and there was no answer. */
  isWaiting: boolean;
  tryNow: () => void;
}

/**
 * Brings a page that was not loaded: without a network, or a server, as soon as they are back. While
 * the server answers its files are gone, because there is a new release: then everything is loaded
 * anew, once an address, so that a file that is really missing does not reload for ever. Never before
 * the server has answered: the browser would show a page of its own, and stay there.
 * @returns null when there is nothing to wait for, and the page is broken.
 */
export function useRecovery(error: PageNotLoaded | null): Recovery | null {
  const navigate = useNavigate();
  const location = useLocation();
  const [state, setState] = useState<"asking" | "waiting" | "broken">("asking");
  const [attempt, setAttempt] = useState(0);
  const tryNow = (): void => setAttempt((attempt) => attempt + 1);

  useEffect(() => {
    if (!error) return;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function ask(pause: number, hasWaited: boolean): Promise<void> {
      const isThere = await serverAnswers();
      if (isOver) return;
      if (!isThere) {
        setState("waiting");
        timer = setTimeout(() => void ask(Math.min(pause * 2, PAUSE.longest), true), pause);
      } else if (hasWaited) await navigate(location, { replace: true, state: location.state });
      else if (!reloadOnce()) setState("broken");
    }
    void ask(PAUSE.first, attempt > 0);
    addEventListener("online", tryNow);
    return () => {
      isOver = true;
      clearTimeout(timer);
      removeEventListener("online", tryNow);
    };
    // The place does not change while its page is missing, but for the object it is in.
  }, [error, attempt]);

  return error && state !== "broken" ? { isWaiting: state === "waiting", tryNow } : null;
}

/** Whether there is an answer that is not of a proxy before a server that is down. */
async function serverAnswers(): Promise<boolean> {
  try {
    // A file that the service worker does not keep.
    const response = await fetch("/robots.txt", { method: "HEAD", cache: "no-store" });
    return response.status < 500;
  } catch {
    return false;
  }
}

function reloadOnce(): boolean {
  const { href } = globalThis.location;
  if (sessionStorage.getItem(KEY) === href) return false;
  sessionStorage.setItem(KEY, href);
  globalThis.location.reload();
  return true;
}

/** In the place of a page that did not arrive. */
export function WaitingPage({ isWaiting, tryNow }: Recovery): ReactNode {
  const t = useTranslations("common");
  const isOnline = useOnline();
  const kind = isOnline ? "unreachable" : "offline";
  return (
    <MainLandmark className="outline-none page-width grid min-h-[70dvh] place-items-center py-16">
      <div role="status" className="grid max-w-md justify-items-center gap-4 text-center">
        {isWaiting && (
          <>
            <title>{t("pageTitle", { page: t(`pageWaits.${kind}.title`) })}</title>
            <CloudOff aria-hidden className="size-10 text-ink-muted" />
            <h1 className="display-md">{t(`pageWaits.${kind}.title`)}</h1>
            <p className="text-ink-muted">{t(`pageWaits.${kind}.text`)}</p>
            <button
              type="button"
              className={buttonClasses({ variant: "secondary", className: "mt-2" })}
              onClick={tryNow}
            >
              {t("retry")}
            </button>
          </>
        )}
      </div>
    </MainLandmark>
  );
}
