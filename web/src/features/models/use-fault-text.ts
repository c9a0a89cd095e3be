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
      case "no_face":
      case "several_faces":
      case "face_too_small":
      case "photo_blurred":
      case "photo_dark":
      case "photo_overexposed":
      case "another_person":
      case "duplicate_photo":
      case "eyes_hidden":
      case "face_turned":
      case "too_demanding":
      case "blocked":
        return t(code);
      default:
        return t("other");
    }
  };
}
