import { type FormEvent, type ReactNode, useState } from "react";
import { visibleText } from "@shared/visible-text.ts";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { type Profile, useProfile } from "@/features/account/api/get-profile.ts";
import { toast } from "@/lib/toast.ts";
import { useUpdateName } from "../api/change-profile.ts";
import { PictureForm } from "./picture-form.tsx";
import { SettingsCard } from "./settings-card.tsx";

/** The check of `name` in public.users. */
const MAX_LENGTH = 80;

/** Picture and name. */
export function ProfileForm(): ReactNode {
  const t = useTranslations("settings.profile");
  const { data: profile, error, refetch } = useProfile();
  return (
    <SettingsCard title={t("title")}>
      {profile && (
        <>
          <PictureForm profile={profile} />
          <NameForm profile={profile} />
        </>
      )}
      {!profile && !error && <Skeleton className="h-58 sm:h-53" />}
      {!profile && <ErrorNotice error={error} onRetry={() => void refetch()} />}
    </SettingsCard>
  );
}

function NameForm({ profile }: { profile: Profile }): ReactNode {
  const t = useTranslations();
  const [name, setName] = useState(profile.name ?? "");
  const update = useUpdateName();
  const visible = visibleText(name);
  const isTooLong = [...visible].length > MAX_LENGTH;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isTooLong) return;
    update.mutate({ userId: profile.id, name: visible || null }, {
      onSuccess: () => toast.success(t("common.saved")),
    });
  }

  return (
    <form onSubmit={submit} className="grid gap-3">
      <ErrorNotice error={update.error} />
      <Field
        label={t("settings.profile.name")}
        hint={t("settings.profile.nameHint")}
        error={isTooLong ? t("settings.profile.tooLong", { count: MAX_LENGTH }) : undefined}
      >
        {(control) => (
          <div className="flex gap-2">
            <Input
              {...control}
              value={name}
              onChange={(event) => setName(event.target.value)}
              autoComplete="name"
            />
            <Button
              type="submit"
              variant="strong"
              className="h-12"
              pending={update.isPending}
              disabled={isTooLong || visible === (profile.name ?? "")}
            >
              {t("common.save")}
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
