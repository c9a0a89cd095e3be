import { type ReactNode, useState } from "react";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ConfirmDialog } from "@/components/ui/confirm-dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { paths } from "@/config/paths.ts";
import { useSignOut } from "@/features/auth/api/sign-out.ts";
import { SettingsCard } from "./settings-card.tsx";

/** Ends the sessions of all devices. */
export function SignOutEverywhere(): ReactNode {
  const t = useTranslations("settings.sessions");
  const [isAsking, setIsAsking] = useState(false);
  const navigate = useNavigate();
  const signOut = useSignOut({
    onLeave: () => navigate(paths.auth.signIn.getHref(), { flushSync: true }),
  });
  return (
    <SettingsCard title={t("title")} text={t("text")}>
      <Button variant="outline" className="justify-self-start" onClick={() => setIsAsking(true)}>
        {t("action")}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title={t("confirmTitle")}
        text={t("confirmText")}
        action={t("action")}
        pending={signOut.isPending}
        onConfirm={() => signOut.mutate("global")}
      >
        <ErrorNotice error={signOut.error} />
      </ConfirmDialog>
    </SettingsCard>
  );
}
