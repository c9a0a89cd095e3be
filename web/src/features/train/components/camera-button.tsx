import Camera from "icon:camera";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { CameraDialog } from "./camera-dialog.tsx";
import { FileButton } from "@/components/ui/file-button.tsx";

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
