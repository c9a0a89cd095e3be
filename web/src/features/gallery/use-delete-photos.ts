import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { useErrorText } from "@/lib/errors/use-error-text.ts";
import { refreshQueries } from "@/lib/paged-query.ts";
import { dropRows } from "@/lib/patch-rows.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";
import { deletePhotos, prepareParting } from "./api/delete-photos.ts";
import { PendingDeletions } from "./pending-deletions.ts";

/** Of the page, not of the gallery: walking on to another page neither deletes nor undoes. */
const deletions = new PendingDeletions({ remove: deletePhotos, prepareParting, delay: 6000 });
// A phone may kill a page that is out of sight without another word.
document.addEventListener("visibilitychange", () => document.hidden && deletions.flush());
addEventListener("pagehide", deletions.flush);
supabase.auth.onAuthStateChange((event) => event === "SIGNED_OUT" && deletions.flush());

/** Photos that are deleted, or about to be: not to be shown, though lists may still have them. */
export function useHiddenPhotos(): ReadonlySet<string> {
  return useSyncExternalStore(deletions.subscribe, deletions.hidden);
}

/** Deletes photos, after a while in which a message offers to undo it. */
export function useDeletePhotos(): (ids: readonly string[]) => void {
  const t = useTranslations("gallery.remove");
  const errorText = useErrorText();
  const queryClient = useQueryClient();

  return async (ids) => {
    const count = ids.length;
    const { undo, outcome } = deletions.schedule(ids, () => toast.dismiss(message));
    const message = toast(t("done", { count }), {
      duration: Infinity,
      action: { label: t("undo"), onClick: undo },
    });
    try {
      if (await outcome === "undone") return;
      dropRows(queryClient, queryKeys.photos.all, ids);
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
