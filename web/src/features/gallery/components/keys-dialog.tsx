import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "@/components/ui/dialog.tsx";

/** What keys do, each with its words in the texts: in the grid and in the viewer. */
const KEYS = {
  grid: [
    [["↑", "↓", "←", "→"], "move"],
    [["Home", "End"], "ends"],
    [["Enter"], "open"],
    [["F"], "favorite"],
    [["D"], "download"],
    [["Delete"], "remove"],
    [["Ctrl Z"], "undo"],
    [["Esc"], "endSelecting"],
  ],
  viewer: [
    [["←", "→"], "step"],
    [["Home", "End"], "ends"],
    [["+", "−", "0"], "zoom"],
    [["F"], "favorite"],
    [["D"], "download"],
    [["Delete"], "remove"],
    [["Ctrl Z"], "undo"],
    [["Esc"], "close"],
  ],
} as const;

interface KeysDialogProps {
  of: keyof typeof KEYS;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** The keys of the gallery or of the viewer, for those who have some. */
export function KeysDialog({ of, open, onOpenChange }: KeysDialogProps): ReactNode {
  const t = useTranslations("gallery.keys");
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("title")} description={t(`in.${of}`)}>
      <dl className="divide-y divide-line border-y border-line">
        {KEYS[of].map(([keys, action]) => (
          <div key={action} className="flex items-center justify-between gap-4 py-2">
            <dt>{t(action)}</dt>
            <dd className="flex shrink-0 gap-1">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="min-w-8 rounded-lg border border-line-strong/60 bg-sunken px-2 py-1 text-center font-sans text-sm font-medium"
                >
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
