import { type FormEvent, type ReactNode, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Dialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Select } from "@/components/ui/select.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { type Setting, useChangeSetting, useSettings } from "../api/settings.ts";

/** Prices and limits, each with what it means; the database bounds them. */
export function SettingsPage(): ReactNode {
  const t = useTranslations("operator.settings");
  const { data: settings, error, isPending, refetch } = useSettings();
  const [text, setText] = useState("");
  const [changed, setChanged] = useState<Setting | null>(null);
  const nameOf = useSettingName();
  const found = settings?.filter(({ name, about }) =>
    `${nameOf(name)} ${name} ${about ?? ""}`.toLowerCase().includes(text.trim().toLowerCase())
  );
  return (
    <div className="grid max-w-4xl grid-cols-1 gap-6">
      <Field label={t("find")} hint={t("hint")}>
        {(control) => (
          <Input
            {...control}
            type="search"
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending && <Skeleton className="h-96 rounded-card" />}
      {found?.length === 0 && <p role="status" className="text-ink-muted">{t("nothing")}</p>}
      {found && found.length > 0 && (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {found.map((setting) => (
            <li
              key={setting.name}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 p-4 sm:px-5"
            >
              <div className="grid min-w-48 flex-1 gap-0.5">
                <p className="flex flex-wrap items-baseline gap-x-3">
                  <span className="font-semibold">{nameOf(setting.name)}</span>
                  <code className="text-sm break-words text-ink-muted">{setting.name}</code>
                </p>
                {setting.about && (
                  <p lang="en" className="text-sm text-ink-muted">{setting.about}</p>
                )}
              </div>
              <div className="ml-auto flex items-center gap-3">
                <SettingValue setting={setting} />
                <Button variant="secondary" size="sm" onClick={() => setChanged(setting)}>
                  {t("change")}
                  <span className="sr-only">{nameOf(setting.name)}</span>
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {changed && (
        <ChangeDialog
          key={changed.name}
          setting={changed}
          onClose={() => setChanged(null)}
        />
      )}
    </div>
  );
}

/** A function that names a setting; one that has no words yet by its column. */
function useSettingName(): (name: string) => string {
  const t = useTranslations("operator.settings");
  return (name) => {
    const key = `names.${name}`;
    return t.has(key as never) ? t(key as never) : name;
  };
}

function SettingValue({ setting: { type, value } }: { setting: Setting }): ReactNode {
  const t = useTranslations("operator.settings");
  if (value === "") return <span className="text-ink-muted">{t("empty")}</span>;
  return (
    <span className="font-medium break-all tabular-nums">
      {type === "boolean" ? t(value === "true" ? "yes" : "no") : value}
    </span>
  );
}

function ChangeDialog(
  { setting, onClose }: { setting: Setting; onClose: () => void },
): ReactNode {
  const t = useTranslations("operator.settings");
  const { name, type, value: was, about } = setting;
  const [value, setValue] = useState(was);
  const { mutate, isPending, error } = useChangeSetting();
  const title = useSettingName()(name);
  const format = `formats.${type}`;
  function submit(event: FormEvent): void {
    event.preventDefault();
    mutate({ name, value: value.trim(), was }, {
      onSuccess: () => {
        toast.success(t("changed", { name: title, value: value.trim() || t("empty") }));
        onClose();
      },
    });
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("saveTitle", { name: title })}
      description={about ?? undefined}
    >
      <form noValidate onSubmit={submit} className="grid gap-4">
        <Field label={t("value")} hint={t.has(format as never) ? t(format as never) : type}>
          {(control) =>
            type === "boolean"
              ? (
                <Select
                  {...control}
                  value={value}
                  onValueChange={setValue}
                  options={[
                    { value: "true", label: t("yes") },
                    { value: "false", label: t("no") },
                  ]}
                />
              )
              : (
                <Input
                  {...control}
                  autoComplete="off"
                  inputMode={type === "integer" ? "numeric" : undefined}
                  value={value}
                  onChange={(event) => setValue(event.target.value)}
                />
              )}
        </Field>
        <p className="text-sm text-ink-muted">
          {t("confirm", { before: was || t("empty"), after: value.trim() || t("empty") })}
        </p>
        <ErrorNotice error={error} />
        <Button type="submit" pending={isPending} disabled={value.trim() === was}>
          {t("change")}
        </Button>
      </form>
    </Dialog>
  );
}
