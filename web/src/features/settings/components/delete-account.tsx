import { type ReactNode, useState } from "react";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ConfirmDialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Input } from "@/components/ui/input.tsx";
import { paths } from "@/config/paths.ts";
import { balanceOf, useProfile } from "@/features/account/api/get-profile.ts";
import { farewellState } from "@/lib/navigation-state.ts";
import { useDeleteAccount } from "../api/delete-account.ts";
import { SettingsCard } from "./settings-card.tsx";

/** Deletes everything, after the word for it has been typed. */
export function DeleteAccount(): ReactNode {
  const t = useTranslations("settings.remove");
  const [isAsking, setIsAsking] = useState(false);
  const [typed, setTyped] = useState("");
  const [receiptId] = useState(() => crypto.randomUUID());
  const navigate = useNavigate();
  const { data: profile } = useProfile();
  const remove = useDeleteAccount({
    onLeave: (receipt) =>
      navigate(paths.landing.getHref(), { state: farewellState(receipt), flushSync: true }),
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
        onConfirm={() => remove.mutate(receiptId)}
      >
        <ul className="grid list-disc gap-1 pl-5 marker:text-danger">
          <li>{t("photos")}</li>
          <li>{t("models")}</li>
          {(["generation", "training"] as const).map((kind) => {
            const count = profile ? balanceOf(profile, kind).available : 0;
            return count > 0 && <li key={kind}>{t(`credits.${kind}`, { count })}</li>;
          })}
          <li>{t("history")}</li>
          <li>{t("login")}</li>
        </ul>
        <p>{t("running")}</p>
        <p>{t("receipt")}</p>
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
