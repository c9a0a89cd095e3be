import Monitor from "icon:monitor";
import Moon from "icon:moon";
import Sun from "icon:sun";
import { type ReactNode, useState } from "react";
import { useNavigate } from "react-router";
import { useLocale, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ConfirmDialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Later } from "@/components/ui/later.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { RadioCardGroup } from "@/components/ui/radio-card-group.tsx";
import { paths } from "@/config/paths.ts";
import { useSignOut } from "@/features/account/api/sign-out.ts";
import { RetentionSettings } from "@/features/retention/retention-settings.tsx";
import { setLocale } from "@/lib/i18n/message-store.ts";
import { themes, useTheme } from "@/lib/theme.ts";
import { languageOptions } from "@/messages/locales.ts";
import { DeleteAccount } from "./delete-account.tsx";
import { DownloadData } from "./download-data.tsx";
import { NoticeSettings } from "./notice-settings.tsx";
import { ProfileForm } from "./profile-form.tsx";
import { Receipts } from "./receipts.tsx";
import { SettingsCard } from "./settings-card.tsx";
import { SignInSettings } from "./sign-in-settings.tsx";

export function SettingsPage(): ReactNode {
  const t = useTranslations("settings");
  return (
    <>
      <PageHeader title={t("title")} />
      <div className="grid max-w-2xl grid-cols-1 items-start gap-6 xl:max-w-6xl xl:grid-cols-2">
        <div className="grid grid-cols-1 gap-6">
          <ProfileForm />
          <Later>
            <SignInSettings />
            <SignOutEverywhere />
          </Later>
        </div>
        <div className="grid grid-cols-1 gap-6">
          <Later>
            <LookSettings />
            <NoticeSettings />
            <KeptTime />
            <DownloadData />
            <Receipts />
            <DeleteAccount />
          </Later>
        </div>
      </div>
    </>
  );
}

const icons = {
  system: <Monitor aria-hidden />,
  light: <Sun aria-hidden />,
  dark: <Moon aria-hidden />,
};

/** Language and theme, remembered by this browser. */
function LookSettings(): ReactNode {
  const t = useTranslations();
  const locale = useLocale();
  const [theme, setTheme] = useTheme();
  return (
    <SettingsCard title={t("settings.look.title")}>
      <div className="grid gap-1.5">
        <p className="text-sm font-medium">{t("common.language")}</p>
        <RadioCardGroup
          label={t("common.language")}
          value={locale}
          onValueChange={(value) => void setLocale(value)}
          options={languageOptions}
        />
      </div>
      <div className="grid gap-1.5">
        <p className="text-sm font-medium">{t("common.theme")}</p>
        <RadioCardGroup
          label={t("common.theme")}
          value={theme}
          onValueChange={setTheme}
          options={themes.map((value) => ({
            value,
            label: t(`common.themes.${value}`),
            icon: icons[value],
          }))}
          className="grid grid-cols-3 sm:flex [&>button]:px-2 sm:[&>button]:px-4"
        />
      </div>
    </SettingsCard>
  );
}

/** How long portraits and photos are kept. */
function KeptTime(): ReactNode {
  const t = useTranslations("settings.retention");
  return (
    <SettingsCard title={t("title")} text={t("text")}>
      <RetentionSettings />
    </SettingsCard>
  );
}

/** Ends the sessions of all devices. */
function SignOutEverywhere(): ReactNode {
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
