import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ConfirmDialog } from "@/components/ui/confirm-dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { useChangeAvatar } from "../api/change-avatar.ts";

interface RemovePictureProps {
  userId: string;
  disabled: boolean;
}

/** Takes the profile picture away, after asking: its file is deleted. */
export function RemovePicture({ userId, disabled }: RemovePictureProps): ReactNode {
  const t = useTranslations("settings.picture");
  const [isAsking, setIsAsking] = useState(false);
  const change = useChangeAvatar();
  return (
    <>
      <Button
        size="sm"
        variant="ghost"
        aria-label={t("removeLabel")}
        disabled={disabled}
        onClick={() => setIsAsking(true)}
      >
        {t("remove")}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title={t("confirmTitle")}
        text={t("confirmText")}
        action={t("removeLabel")}
        danger
        pending={change.isPending}
        onConfirm={() =>
          change.mutate({ userId, picture: null }, { onSuccess: () => setIsAsking(false) })}
      >
        <ErrorNotice error={change.error} />
      </ConfirmDialog>
    </>
  );
}
