import { type ReactNode, useState } from "react";
import { toast } from "@/lib/toast.ts";
import { useFormatter, useTranslations } from "use-intl";
import { ConfirmDialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Select } from "@/components/ui/select.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { leavingDay } from "./leaving-day.ts";
import {
  type Clock,
  type ClockPreview,
  type RetentionPeriod,
  retentionPeriods,
  useClock,
  useClockPreview,
  useSetClock,
} from "./api/clock.ts";

/** How long portraits and photos are kept. A shorter time is asked about before it counts. */
export function RetentionSettings(): ReactNode {
  const { data: clock, error, refetch } = useClock();
  if (!clock && error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!clock) return <Skeleton className="h-52" />;
  return <ClockForm clock={clock} />;
}

function ClockForm({ clock }: { clock: Clock }): ReactNode {
  const t = useTranslations("settings.retention");
  const [asked, setAsked] = useState<Clock | null>(null);
  const preview = useClockPreview();
  const set = useSetClock();
  const options = retentionPeriods.map((value) => ({ value, label: t(`periods.${value}`) }));

  function choose(change: Partial<Clock>): void {
    const next = { ...clock, ...change };
    set.reset();
    if (!isShorter(next.portraits, clock.portraits) && !isShorter(next.photos, clock.photos)) {
      return save(next);
    }
    preview.mutate(next, { onSuccess: () => setAsked(next) });
  }

  function save(next: Clock): void {
    set.mutate(next, {
      onSuccess: () => {
        setAsked(null);
        toast.success(t("saved"));
      },
    });
  }

  const isBusy = preview.isPending || set.isPending;
  return (
    <>
      <Field label={t("portraits")} hint={t("portraitsHint")}>
        {(control) => (
          <Select
            {...control}
            value={clock.portraits}
            onValueChange={(portraits) => choose({ portraits })}
            options={options}
            disabled={isBusy}
          />
        )}
      </Field>
      <Field label={t("photos")} hint={t("photosHint")}>
        {(control) => (
          <Select
            {...control}
            value={clock.photos}
            onValueChange={(photos) => choose({ photos })}
            options={options}
            disabled={isBusy}
          />
        )}
      </Field>
      <ErrorNotice error={preview.error ?? (asked ? null : set.error)} />
      {asked && preview.data && (
        <ConfirmDialog
          open
          onOpenChange={() => setAsked(null)}
          title={t("confirm.title")}
          text={t("confirm.text")}
          action={t("confirm.action")}
          pending={set.isPending}
          onConfirm={() => save(asked)}
        >
          <Consequences from={clock} to={asked} preview={preview.data} />
          <ErrorNotice error={set.error} />
        </ConfirmDialog>
      )}
    </>
  );
}

interface ConsequencesProps {
  from: Clock;
  to: Clock;
  preview: ClockPreview;
}

/** What a shorter time takes, and what goes with it. */
function Consequences({ from, to, preview }: ConsequencesProps): ReactNode {
  const t = useTranslations("settings.retention");
  const format = useFormatter();
  const { portraits, portraitsAt, people, peopleAt } = preview;
  return (
    <ul className="grid list-disc gap-1.5 pl-5">
      {isShorter(to.portraits, from.portraits) && (
        <>
          <li>{t("confirm.portraits", { period: t(`periods.${to.portraits}`) })}</li>
          <li>
            {portraitsAt
              ? t("confirm.portraitsFirst", {
                count: portraits,
                date: format.dateTime(portraitsAt, leavingDay),
              })
              : t("confirm.none")}
          </li>
          <li>{t("confirm.stay")}</li>
        </>
      )}
      {isShorter(to.photos, from.photos) && (
        <>
          <li>{t("confirm.photos", { period: t(`periods.${to.photos}`) })}</li>
          <li>{t("confirm.person")}</li>
          <li>
            {peopleAt
              ? t("confirm.peopleFirst", {
                count: people,
                date: format.dateTime(peopleAt, leavingDay),
              })
              : t("confirm.none")}
          </li>
        </>
      )}
    </ul>
  );
}

function isShorter(one: RetentionPeriod, other: RetentionPeriod): boolean {
  return retentionPeriods.indexOf(one) < retentionPeriods.indexOf(other);
}
