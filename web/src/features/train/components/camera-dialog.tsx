import { type ReactNode, useRef } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Dialog } from "@/components/ui/dialog.tsx";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";
import { cn } from "@/lib/cn.ts";
import { takeStill } from "../take-still.ts";
import { useCamera } from "../use-camera.ts";

interface CameraDialogProps {
  onClose: () => void;
  onPhoto: (file: File) => void;
}

/** What the camera sees, and a button to keep it. */
export function CameraDialog({ onClose, onPhoto }: CameraDialogProps): ReactNode {
  const t = useTranslations("train.camera");
  const video = useRef<HTMLVideoElement>(null);
  const state = useCamera(video);

  async function shoot(): Promise<void> {
    if (video.current) onPhoto(await takeStill(video.current));
  }

  return (
    <Dialog open onOpenChange={onClose} title={t("title")} description={t("hint")}>
      {state === "blocked" ? <InlineAlert title={t("blocked")} text={t("blockedNext")} /> : (
        <>
          <video
            ref={video}
            muted
            playsInline
            aria-label={t("title")}
            className={cn(
              "aspect-4/3 w-full -scale-x-100 rounded-tile bg-sunken object-cover",
              state === "starting" && "animate-shimmer",
            )}
          />
          <Button size="lg" disabled={state !== "on"} onClick={() => void shoot()}>
            {state === "on" ? t("shoot") : t("starting")}
          </Button>
        </>
      )}
    </Dialog>
  );
}
