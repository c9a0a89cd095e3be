import { useEffect, useState } from "react";
import type { AppError } from "@/lib/errors/app-error.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { heartPhoto, openShare, type Share } from "./api/visit-share.ts";

/** What there is to see of a link; `share` is null when it leads to nothing. */
export type ShareState =
  | { is: "loading" }
  | { is: "failed"; error: AppError }
  | { is: "gone" }
  | { is: "open"; share: Share };

interface SharePage {
  state: ShareState;
  /** The heart that did not arrive, until the next one. */
  heartError: AppError | null;
  setHeart: (photoId: string, hearted: boolean) => void;
  /** Asks anew, after a failure. */
  retry: () => void;
  /** Asks for other addresses of the pictures: those that there are may be too old. */
  renew: () => void;
}

/** Milliseconds between two looks while copies are being made. */
const LOOK = 2_000;

/** Milliseconds between two times that pictures which do not open may have the link asked again. */
const PAUSE = 10_000;

/** What a link shows. */
export function useShare(token: string): SharePage {
  const [state, setState] = useState<ShareState>({ is: "loading" });
  const [heartError, setHeartError] = useState<AppError | null>(null);
  const [asked, setAsked] = useState(() => ({ at: Date.now() }));

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function look(): Promise<void> {
      try {
        const share = await openShare(token, signal);
        if (signal.aborted) return;
        setState(share ? { is: "open", share } : { is: "gone" });
        if (share?.photos.some(({ url }) => url === null)) {
          timer = setTimeout(() => void look(), LOOK);
        }
      } catch (error) {
        if (!signal.aborted) setState({ is: "failed", error: toAppError(error) });
      }
    }
    void look();
    const again = (): void => setAsked({ at: Date.now() });
    addEventListener("online", again, { signal });
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [token, asked]);

  function show(photoId: string, hearted: boolean): void {
    setState((state) =>
      state.is === "open" ? { ...state, share: withHeart(state.share, photoId, hearted) } : state
    );
  }

  return {
    state,
    heartError,
    setHeart: (photoId, hearted) => {
      setHeartError(null);
      show(photoId, hearted);
      heartPhoto(token, photoId, hearted).catch((error: unknown) => {
        show(photoId, !hearted);
        setHeartError(toAppError(error));
      });
    },
    retry: () => {
      setState({ is: "loading" });
      setAsked({ at: Date.now() });
    },
    renew: () => setAsked((asked) => Date.now() - asked.at < PAUSE ? asked : { at: Date.now() }),
  };
}

function withHeart(share: Share, photoId: string, hearted: boolean): Share {
  return {
    ...share,
    photos: share.photos.map((photo) => photo.id === photoId ? { ...photo, hearted } : photo),
  };
}
