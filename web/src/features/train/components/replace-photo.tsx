import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { FileButton } from "@/components/ui/file-button.tsx";
import type { TrainingDraft } from "../training-draft.ts";

interface ReplacePhotoProps {
  draft: TrainingDraft;
  photoId: string;
  /** Its place, from 1. */
  number: number;
  disabled?: boolean;
}

/** Puts another file in the place of a photo that cannot be used. */
export function ReplacePhoto({ draft, photoId, number, disabled }: ReplacePhotoProps): ReactNode {
  const t = useTranslations("train.photos");
  return (
    <FileButton
      size="sm"
      variant="strong"
      label={t("replace", { number })}
      disabled={disabled}
      onFiles={([file]) => file && void draft.replace(photoId, file)}
    >
      {t("replaceShort")}
    </FileButton>
  );
}
