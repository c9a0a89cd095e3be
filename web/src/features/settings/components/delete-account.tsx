import { type ReactNode, useState } from "react";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ConfirmDialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Input } from "@/components/ui/input.tsx";
import { paths } from "@/config/paths.ts";
import { availableCredits, useProfile } from "@/features/account/api/get-profile.ts";
import { arrivalState } from "@/lib/navigation-state.ts";
import { useDeleteAccount } from "../api/delete-account.ts";
import { SettingsCard } from "./settings-card.tsx";

/** Deletes everything, after the word for it has been typed. */
export function DeleteAccount(): ReactNode {
  const t = useTranslations("settings.remove");
  const [isAsking, setIsAsking] = useState(false);
  const [typed, setTyped] = useState("");
  const navigate = useNavigate();
  const { data: profile } = useProfile();
  const remove = useDeleteAccount({
    onLeave: () =>
      navigate(paths.landing.getHref(), { state: arrivalState("accountDeleted"), flushSync: true }),
  });
  const word = t("word");

  function ask(isOpen: boolean): void {
    setTyped("");
    remove.reset();
    setIsAsking(isOpen);
  }

  return (
    <SettingsCard title={t("title")} text={t("text")}>
      <Button
        variant="outline"
        className="justify-self-start border-danger text-danger hover:bg-danger-soft"
        onClick={() => ask(true)}
      >
        {t("action")}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={ask}
        title={t("confirmTitle")}
        text={t("listed")}
        action={t("action")}
        danger
        pending={remove.isPending}
        ready={typed.trim().toLowerCase() === word}
        onConfirm={() => remove.mutate()}
      >
        <ul className="grid list-disc gap-1 pl-5 marker:text-danger">
          <li>{t("photos")}</li>
          <li>{t("models")}</li>
          <li>{t("credits", { count: profile ? availableCredits(profile) : 0 })}</li>
          <li>{t("login")}</li>
        </ul>
        <p>{t("running")}</p>
        <label className="grid gap-1.5">
          <span>
            {t.rich("typed", { word, b: (text) => <strong>{text}</strong> })}
          </span>
          <Input
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
        </label>
        <ErrorNotice error={remove.error} />
      </ConfirmDialog>
    </SettingsCard>
  );
}
