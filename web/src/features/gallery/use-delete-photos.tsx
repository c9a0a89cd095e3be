import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { useTranslations } from "use-intl";
import { useErrorText } from "@/lib/errors/use-error-text.ts";
import { refreshQueries } from "@/lib/paged-query.ts";
import { dropRows } from "@/lib/patch-rows.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";
import { toast } from "@/lib/toast.ts";
import { deletePhotos, type Deletion, prepareParting } from "./api/delete-photos.ts";
import type { GalleryPhoto } from "./api/get-gallery-photos.ts";
import { DeleteVersionsDialog } from "./components/delete-versions-dialog.tsx";
import { type IsHidden, PendingDeletions, rootOf } from "./pending-deletions.ts";

/** Of the page, not of the gallery: walking on to another page neither deletes nor undoes. */
const deletions = new PendingDeletions({ remove: deletePhotos, prepareParting, delay: 6000 });
// A phone may kill a page that is out of sight without another word.
document.addEventListener("visibilitychange", () => document.hidden && deletions.flush());
addEventListener("pagehide", deletions.flush);
supabase.auth.onAuthStateChange((event) => event === "SIGNED_OUT" && deletions.flush());

/** Which photos are deleted, or about to be: not to be shown, though lists may still have them. */
export function useIsHidden(): IsHidden {
  return useSyncExternalStore(deletions.subscribe, deletions.isHidden);
}

/** What is to be deleted, once it is known whether their other versions go too. */
interface Asked {
  photos: readonly GalleryPhoto[];
  onGo: () => void;
}

/** Deletes photos, after a while in which a message offers to undo it. */
export interface DeletePhotos {
  /** @param onGo Called when they go: at once or, where other versions are asked about, after that. */
  remove: (photos: readonly GalleryPhoto[], onGo: () => void) => void;
  /** The window that asks, to be put where it belongs; null while nothing is asked. */
  question: ReactNode;
}

/** Deleting photos. Of those that have versions it is asked whether all go. */
export function useDeletePhotos(): DeletePhotos {
  const [asked, setAsked] = useState<Asked | null>(null);
  const schedule = useScheduleDeletion();

  function answer({ photos, onGo }: Asked, withVersions: boolean): void {
    // The window is gone before the focus is led on.
    flushSync(() => setAsked(null));
    schedule({ photos, withVersions }, withVersions ? allVersions(photos) : photos.length);
    onGo();
  }

  return {
    remove: (photos, onGo) => {
      if (photos.some(({ versions }) => versions > 1)) return setAsked({ photos, onGo });
      schedule({ photos, withVersions: false }, photos.length);
      onGo();
    },
    question: asked && (
      <DeleteVersionsDialog
        count={asked.photos.length}
        all={allVersions(asked.photos)}
        onAnswer={(withVersions) => answer(asked, withVersions)}
        onClose={() => setAsked(null)}
      />
    ),
  };
}

/** How many the portraits have that these are versions of, these included. */
function allVersions(photos: readonly GalleryPhoto[]): number {
  const portraits = new Map(photos.map((photo) => [rootOf(photo), photo.versions]));
  return [...portraits.values()].reduce((sum, versions) => sum + versions, 0);
}

function useScheduleDeletion(): (deletion: Deletion, count: number) => void {
  const t = useTranslations("gallery.remove");
  const errorText = useErrorText();
  const queryClient = useQueryClient();

  return async (deletion, count) => {
    const { undo, outcome } = deletions.schedule(deletion, () => toast.dismiss(message));
    const message = toast(t("done", { count }), {
      duration: Infinity,
      action: { label: t("undo"), onClick: undo },
    });
    try {
      const gone = await outcome;
      if (gone === "undone") return;
      dropRows(queryClient, queryKeys.photos.all, gone);
      await Promise.all(
        [queryKeys.photos.all, queryKeys.creditHistory].map((queryKey) =>
          refreshQueries(queryClient, queryKey)
        ),
      );
    } catch (error) {
      toast.error(t("failed", { count }), { description: errorText(error).next });
    }
  };
}

/** Ctrl+Z or ⌘Z undoes the last deletion, in the viewer too, which keeps the focus from messages. */
export function useUndoKey(): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const isUndo = event.key === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (isUndo && !event.defaultPrevented) deletions.undoLast();
    }
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
}
