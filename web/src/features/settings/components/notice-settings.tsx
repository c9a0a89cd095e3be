import { type ReactNode, useId } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Checkbox } from "@/components/ui/checkbox.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import {
  type NoticeSettings as Settings,
  useChooseMail,
  useNoticeSettings,
} from "@/features/notices/api/notice-settings.ts";
import { usePush } from "@/features/notices/use-push.ts";
import { useSessionUser } from "@/lib/session.ts";
import { SettingsCard } from "./settings-card.tsx";

/** How whoever is not here hears that something is ready. */
export function NoticeSettings(): ReactNode {
  const t = useTranslations("notices.settings");
  const { data: settings, error, refetch } = useNoticeSettings();
  return (
    <SettingsCard title={t("title")} text={t("text")}>
      {settings && (
        <>
          <MailChoice settings={settings} />
          <DeviceChoice settings={settings} />
          <p className="text-sm text-ink-muted">{t("stored")}</p>
        </>
      )}
      {!settings && !error && <Skeleton className="h-58" />}
      {!settings && <ErrorNotice error={error} onRetry={() => void refetch()} />}
    </SettingsCard>
  );
}

function MailChoice({ settings }: { settings: Settings }): ReactNode {
  const t = useTranslations("notices.settings.mail");
  const user = useSessionUser();
  const choose = useChooseMail();
  const { isMailOffered, mail, picture } = settings;
  const change = (changed: Partial<Settings>): void =>
    choose.mutate({ userId: user.id, mail, picture, ...changed });
  return (
    <div className="grid gap-3">
      <h3 className="text-sm font-medium">{t("title")}</h3>
      {isMailOffered
        ? (
          <>
            <Choice
              label={t("send", { email: user.email ?? "" })}
              hint={t("hint")}
              checked={mail}
              onChange={(checked) => change({ mail: checked })}
            />
            <Choice
              label={t("picture")}
              hint={t("pictureHint")}
              checked={mail && picture}
              disabled={!mail}
              onChange={(checked) => change({ picture: checked })}
            />
          </>
        )
        : <p className="text-ink-muted">{t("none")}</p>}
      <ErrorNotice error={choose.error} />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  hint: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

function Choice({ label, hint, checked, disabled = false, onChange }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <div className="flex items-start gap-3">
      <Checkbox id={id} checked={checked} disabled={disabled} onCheckedChange={onChange} />
      <div className="grid min-w-0 gap-0.5">
        <label htmlFor={id} className="wrap-anywhere">{label}</label>
        <p className="text-sm text-ink-muted">{hint}</p>
      </div>
    </div>
  );
}

function DeviceChoice({ settings }: { settings: Settings }): ReactNode {
  const t = useTranslations("notices.settings.device");
  const { state, turnOn, turnOff, turnOffEverywhere, isPending, error } = usePush(settings);
  const others = settings.endpoints.length - (state === "on" ? 1 : 0);
  return (
    <div className="grid gap-3">
      <h3 className="text-sm font-medium">{t("title")}</h3>
      <p role="status" className="text-ink-muted">{state && t(`states.${state}`)}</p>
      <div className="flex flex-wrap gap-2 empty:hidden">
        {state === "off" && (
          <Button variant="outline" pending={isPending} onClick={turnOn}>{t("turnOn")}</Button>
        )}
        {state === "on" && (
          <Button variant="outline" pending={isPending} onClick={turnOff}>{t("turnOff")}</Button>
        )}
        {others > 0 && (
          <Button variant="ghost" pending={isPending} onClick={turnOffEverywhere}>
            {t("turnOffEverywhere", { count: others })}
          </Button>
        )}
      </div>
      <ErrorNotice error={error} />
    </div>
  );
}
