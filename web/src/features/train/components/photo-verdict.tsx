import CircleAlert from "icon:circle-alert";
import Info from "icon:info";
import { type ReactNode, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { type DraftPhoto, photoFault } from "../draft-state.ts";
import type { TrainingDraft } from "../training-draft.ts";
import { PickFace } from "./pick-face.tsx";
import { ReplacePhoto } from "./replace-photo.tsx";

interface PhotoVerdictProps {
  draft: TrainingDraft;
  photo: DraftPhoto;
  number: number;
}

/** What was seen on a chosen photo: why it cannot be used and what to do, or what would be better. */
export function PhotoVerdict({ draft, photo, number }: PhotoVerdictProps): ReactNode {
  const t = useTranslations("train");
  const format = useFormatter();
  const size = photo.look?.size;
  const fault = photoFault(photo);
  const advice = photo.look?.advice[0];
  if (fault) {
    return (
      <div className="grid gap-2 rounded-xl bg-canvas/90 p-2.5 backdrop-blur-sm">
        <p role="alert" className="flex gap-1.5 text-sm">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
          <span>
            <strong className="font-semibold text-danger">{t(`verdicts.${fault}.title`)}</strong>
            {" "}
            {t(`verdicts.${fault}.next`, {
              height: Math.round(size?.height ?? 0),
              needed: size?.needed ?? 0,
              share: format.number(size?.share ?? 0, {
                style: "percent",
                maximumFractionDigits: 1,
              }),
            })}
          </span>
        </p>
        {fault === "several_faces"
          ? <WhichOne draft={draft} photo={photo} number={number} />
          : <ReplacePhoto draft={draft} photoId={photo.id} number={number} />}
      </div>
    );
  }
  if (!advice) return null;
  return (
    <p className="flex gap-1.5 rounded-xl bg-canvas/90 p-2.5 text-sm backdrop-blur-sm">
      <Info aria-hidden className="mt-0.5 size-4 shrink-0 text-accent-text" />
      {t(`verdicts.${advice}.next`)}
    </p>
  );
}

function WhichOne({ draft, photo, number }: PhotoVerdictProps): ReactNode {
  const t = useTranslations("train.faces");
  const [isOpen, setIsOpen] = useState(false);
  if (!photo.previewUrl || !photo.look) return null;
  return (
    <>
      <Button
        size="sm"
        variant="strong"
        aria-label={t("whichOf", { number })}
        onClick={() => setIsOpen(true)}
      >
        {t("which")}
      </Button>
      {isOpen && (
        <PickFace
          src={photo.previewUrl}
          faces={photo.look.faces}
          onPick={(face) => {
            setIsOpen(false);
            void draft.pickFace(photo.id, face);
          }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
