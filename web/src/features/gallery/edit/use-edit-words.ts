import { useTranslations } from "use-intl";
import type { Edit, EditKind } from "@shared/edits.ts";
import { useOptionWords } from "@/lib/use-option-words.ts";

/** Edits in words. */
export interface EditWords {
  kind: (kind: EditKind) => string;
  /** What was changed to: "Beach", "Broad smile". */
  edit: (edit: Edit) => string;
}

export function useEditWords(): EditWords {
  const t = useTranslations("editing");
  const options = useOptionWords();
  const kind = (kind: EditKind): string => t(`kinds.${kind}`);
  return {
    kind,
    edit: (edit) => {
      switch (edit.kind) {
        case "background":
          return options.value("backgrounds", edit.value);
        case "outfit":
          return options.value("outfit", edit.value);
        case "glasses":
          return options.value("glasses", edit.value);
        case "expression":
          return t(`expressions.${edit.value}`);
        case "light":
          return t(`lights.${edit.value}`);
        case "words":
          return edit.value;
        case "larger":
          return kind("larger");
      }
    },
  };
}
