import Camera from "icon:camera";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Dialog } from "@/components/ui/dialog.tsx";
import { FileButton } from "@/components/ui/file-button.tsx";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";
import { cn } from "@/lib/cn.ts";

interface CameraButtonProps {
  onFiles: (files: File[]) => void;
  size?: "sm" | "md";
  disabled?: boolean;
}

/** Takes a selfie: with the phone's own camera, elsewhere in a window with the picture of the webcam. */
export function CameraButton({ onFiles, size, disabled }: CameraButtonProps): ReactNode {
  const t = useTranslations("train.photos");
  const [isOpen, setIsOpen] = useState(false);
  const look = { variant: "secondary", size, disabled } as const;
  const content = (
    <>
      <Camera aria-hidden />
      {t("camera")}
    </>
  );
  if (matchMedia("(pointer: coarse)").matches) {
    return <FileButton camera onFiles={onFiles} {...look}>{content}</FileButton>;
  }
  return (
    <>
      <Button {...look} onClick={() => setIsOpen(true)}>{content}</Button>
      {isOpen && (
        <CameraDialog
          onClose={() => setIsOpen(false)}
          onPhoto={(file) => {
            setIsOpen(false);
            onFiles([file]);
          }}
        />
      )}
    </>
  );
}

interface CameraDialogProps {
  onClose: () => void;
  onPhoto: (file: File) => void;
}

/** What the camera sees, and a button to keep it. */
function CameraDialog({ onClose, onPhoto }: CameraDialogProps): ReactNode {
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

type CameraState = "starting" | "on" | "blocked";

/** Shows the front camera in a video while the component is there, and switches it off afterwards. */
function useCamera(video: RefObject<HTMLVideoElement | null>): CameraState {
  const [state, setState] = useState<CameraState>("starting");
  useEffect(() => {
    let stream: MediaStream | undefined;
    let isOver = false;
    const stop = (): void => stream?.getTracks().forEach((track) => track.stop());

    async function start(): Promise<void> {
      try {
        stream = await navigator.mediaDevices.getUserMedia({
          video: { facingMode: "user", width: { ideal: 1920 }, height: { ideal: 1440 } },
        });
        if (isOver || !video.current) return stop();
        video.current.srcObject = stream;
        await video.current.play();
        if (!isOver) setState("on");
      } catch {
        // No camera, no permission, no HTTPS: to the user it is one thing.
        if (!isOver) setState("blocked");
      }
    }
    void start();
    return () => {
      isOver = true;
      stop();
    };
  }, [video]);
  return state;
}

/** The present picture of a video as a JPEG file, the right way round. */
async function takeStill(video: HTMLVideoElement): Promise<File> {
  const canvas = document.createElement("canvas");
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext("2d")?.drawImage(video, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, "image/jpeg", 0.95)
  );
  return new File(blob ? [blob] : [], "camera.jpg", { type: "image/jpeg" });
}
