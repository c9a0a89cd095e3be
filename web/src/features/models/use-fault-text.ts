import { useTranslations } from "use-intl";
import type { Enums } from "@shared/database.types.ts";

/** A function that says in two or three words what is wrong with a training photo. */
export function useFaultText(): (code: Enums<"failure_code">) => string {
  const t = useTranslations("models.faults");
  return (code) => {
    switch (code) {
      case "photo_missing":
      case "photo_unreadable":
      case "photo_too_small":
      case "photo_too_large":
      case "blocked":
        return t(code);
      default:
        return t("other");
    }
  };
}
