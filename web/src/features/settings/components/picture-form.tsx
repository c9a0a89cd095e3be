import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import { type ReactNode, useCallback, useState } from "react";
import { useTranslations } from "use-intl";
import { Avatar } from "@/components/ui/avatar.tsx";
import { Button } from "@/components/ui/button.tsx";
import { ConfirmDialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { FileButton } from "@/components/ui/file-button.tsx";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";
import { Spinner } from "@/components/ui/spinner.tsx";
import { useAvatarUrl } from "@/features/account/api/get-avatar.ts";
import type { Profile } from "@/features/account/api/get-profile.ts";
import { cn } from "@/lib/cn.ts";
import { useIncomingFiles } from "@/lib/use-incoming-files.ts";
import { useChangeAvatar } from "../api/change-profile.ts";
import { type AvatarProblem, prepareAvatar } from "../prepare-avatar.ts";

/** The profile picture: choose or drop another one, or take it away. */
export function PictureForm({ profile }: { profile: Profile }): ReactNode {
  const t = useTranslations("settings.picture");
  const src = useAvatarUrl();
  const { mutate, isPending, isSuccess, data: problem, error } = useChoosePicture(profile.id);
  const take = useCallback(([file]: File[]) => file && !isPending && mutate(file), [
    isPending,
    mutate,
  ]);
  const isOver = useIncomingFiles(take);
  const hasPicture = profile.avatar_path !== null || profile.avatar_url !== null;

  return (
    <div className="grid gap-3">
      <div className="flex items-center gap-5">
        <div
          className={cn(
            "relative shrink-0 rounded-full ring-offset-4 ring-offset-surface transition-shadow",
            isOver && "ring-2 ring-accent",
          )}
        >
          <Avatar
            name={profile.name ?? profile.email ?? ""}
            src={src}
            className={cn("size-20 text-2xl transition-opacity", isPending && "opacity-40")}
          />
          {isPending && (
            <span className="absolute inset-0 grid place-items-center">
              <Spinner className="size-7" />
            </span>
          )}
        </div>
        <div className="grid min-w-0 gap-2">
          <p className="text-sm font-medium">{t("title")}</p>
          <div className="flex flex-wrap gap-2">
            <FileButton
              size="sm"
              variant="secondary"
              disabled={isPending}
              label={hasPicture ? t("replaceLabel") : t("chooseLabel")}
              onFiles={take}
            >
              {hasPicture ? t("replace") : t("choose")}
            </FileButton>
            {hasPicture && <RemovePicture userId={profile.id} disabled={isPending} />}
          </div>
          <p className="text-sm text-ink-muted">{isOver ? t("dropHere") : t("hint")}</p>
        </div>
      </div>
      <p role="status" className="sr-only">
        {isPending ? t("saving") : isSuccess && !problem && t("saved")}
      </p>
      {problem && !isPending && (
        <InlineAlert
          title={t("refused")}
          text={t(`problems.${problem}`)}
        />
      )}
      <ErrorNotice error={error} />
    </div>
  );
}

interface RemovePictureProps {
  userId: string;
  disabled: boolean;
}

/** Takes the profile picture away, after asking: its file is deleted. */
function RemovePicture({ userId, disabled }: RemovePictureProps): ReactNode {
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

/** Makes a profile picture of a file and shows it; answers why not when the file will not do. */
function useChoosePicture(
  userId: string,
): UseMutationResult<AvatarProblem | null, Error, File> {
  const { mutateAsync } = useChangeAvatar();
  return useMutation({
    mutationFn: async (file: File) => {
      const picture = await prepareAvatar(file);
      if ("problem" in picture) return picture.problem;
      await mutateAsync({ userId, picture });
      return null;
    },
  });
}
