import { type ReactNode, useState } from "react";
import { toast } from "sonner";
import { useFormatter, useTranslations } from "use-intl";
import { Badge } from "@/components/ui/badge.tsx";
import { Button } from "@/components/ui/button.tsx";
import { Card } from "@/components/ui/card.tsx";
import { ConfirmDialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Select } from "@/components/ui/select.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { type Gemini, useChangeGemini, useGemini } from "../api/gemini.ts";
import { GeminiState } from "./gemini-state.tsx";

/** Each Gemini model: how it goes, and what can be done with it. */
export function GeminiModels(): ReactNode {
  const t = useTranslations("operator.gemini");
  const { data, error, isPending, refetch } = useGemini();
  return (
    <Section title={t("title")}>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending && <Skeleton className="h-40 rounded-card" />}
      <ul className="grid gap-4 xl:grid-cols-2">
        {data?.map((gemini) => (
          <li key={gemini.generation_model_id}>
            <GeminiCard gemini={gemini} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function GeminiCard({ gemini }: { gemini: Gemini }): ReactNode {
  const t = useTranslations("operator.gemini");
  const format = useFormatter();
  const [asking, setAsking] = useState<"pause" | "default" | null>(null);
  const change = useChangeGemini();
  const { generation_model_id, name, enabled, is_default, retires_on, price_usd } = gemini;
  const isHeldBack = gemini.is_busy || gemini.stopped_until !== null ||
    gemini.paused_until !== null || gemini.closed_until !== null || gemini.suspended_for !== null;
  function close(): void {
    setAsking(null);
    change.reset();
  }
  return (
    <Card className="grid h-full content-start gap-4">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="mr-1 font-semibold tracking-tight">{name}</h3>
        {is_default && <Badge tone="accent">{t("default")}</Badge>}
        <GeminiState gemini={gemini} />
      </div>
      <ul className="grid gap-0.5 text-sm text-ink-muted">
        <li>
          {t("load", { waiting: gemini.waiting, work: gemini.in_work, width: gemini.width })}
        </li>
        <li>
          {t("pace", { count: gemini.asked_last_minute })}
          {gemini.interval_ms > 0 &&
            ` · ${t("interval", { seconds: gemini.interval_ms / 1000 })}`}
        </li>
        <li>
          {price_usd !== null && t("price", {
            price: format.number(price_usd, {
              style: "currency",
              currency: "USD",
              maximumFractionDigits: 4,
            }),
          })}
          {retires_on &&
            ` · ${t("retires", { date: format.dateTime(new Date(retires_on), "shortDay") })}`}
        </li>
      </ul>
      {asking === null && <ErrorNotice error={change.error} />}
      {enabled && (
        <div className="flex flex-wrap gap-2">
          <Button variant="secondary" size="sm" onClick={() => setAsking("pause")}>
            {t("pause")}
          </Button>
          {isHeldBack && (
            <Button
              variant="secondary"
              size="sm"
              pending={asking === null && change.isPending}
              onClick={() =>
                change.mutate({ kind: "resume", generation_model_id }, {
                  onSuccess: () => toast.success(t("resumed", { name })),
                })}
            >
              {t("resume")}
            </Button>
          )}
          {!is_default && (
            <Button variant="outline" size="sm" onClick={() => setAsking("default")}>
              {t("makeDefault")}
            </Button>
          )}
        </div>
      )}
      <PauseDialog
        name={name}
        open={asking === "pause"}
        onClose={close}
        pending={change.isPending}
        error={change.error}
        onPause={(minutes) =>
          change.mutate({ kind: "pause", generation_model_id, minutes }, {
            onSuccess: () => {
              close();
              toast.success(t("pausedNow", { name }));
            },
          })}
      />
      <ConfirmDialog
        open={asking === "default"}
        onOpenChange={close}
        title={t("defaultTitle", { name })}
        text={t("defaultText")}
        action={t("makeDefault")}
        pending={change.isPending}
        onConfirm={() =>
          change.mutate({ kind: "default", generation_model_id }, {
            onSuccess: () => {
              close();
              toast.success(t("nowDefault", { name }));
            },
          })}
      >
        <ErrorNotice error={change.error} />
      </ConfirmDialog>
    </Card>
  );
}

const PAUSES = ["15", "60", "360", "1440"] as const;

interface PauseDialogProps {
  name: string;
  open: boolean;
  onClose: () => void;
  pending: boolean;
  error: unknown;
  onPause: (minutes: number) => void;
}

function PauseDialog(
  { name, open, onClose, pending, error, onPause }: PauseDialogProps,
): ReactNode {
  const t = useTranslations("operator.gemini");
  const [minutes, setMinutes] = useState<typeof PAUSES[number]>("60");
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      title={t("pauseTitle", { name })}
      text={t("pauseText")}
      action={t("pause")}
      pending={pending}
      onConfirm={() => onPause(Number(minutes))}
    >
      <Field label={t("pauseFor")}>
        {(control) => (
          <Select
            {...control}
            value={minutes}
            onValueChange={setMinutes}
            options={PAUSES.map((value) => ({
              value,
              label: Number(value) < 60
                ? t("minutes", { count: Number(value) })
                : t("hours", { count: Number(value) / 60 }),
            }))}
          />
        )}
      </Field>
      <ErrorNotice error={error} />
    </ConfirmDialog>
  );
}
