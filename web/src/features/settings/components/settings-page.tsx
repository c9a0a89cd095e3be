import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { DeleteAccount } from "./delete-account.tsx";
import { DownloadData } from "./download-data.tsx";
import { LookSettings } from "./look-settings.tsx";
import { ProfileForm } from "./profile-form.tsx";
import { SignOutEverywhere } from "./sign-out-everywhere.tsx";

export function SettingsPage(): ReactNode {
  const t = useTranslations("settings");
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t("title")} />
      <div className="grid gap-6">
        <ProfileForm />
        <LookSettings />
        <SignOutEverywhere />
        <DownloadData />
        <DeleteAccount />
      </div>
    </div>
  );
}
