import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Badge } from "@/components/ui/badge.tsx";
import { Card } from "@/components/ui/card.tsx";
import type { Model } from "../api/get-models.ts";
import { cardClasses } from "./model-card-classes.ts";
import { ModelMenu } from "./model-menu.tsx";
import { ModelPicture } from "./model-picture.tsx";
import { ModelState } from "./model-state.tsx";

const tones = {
  draft: "neutral",
  training: "accent",
  ready: "success",
  failed: "danger",
} as const;

/** A model: its picture, how it is, and what to do with it. */
export function ModelCard({ model, eager }: { model: Model; eager: boolean }): ReactNode {
  const t = useTranslations("models");
  const format = useFormatter();
  const date = format.dateTime(new Date(model.created_at), "shortDay");
  return (
    <Card className={cardClasses} aria-label={model.name}>
      <ModelPicture model={model} eager={eager} />
      <div className="flex min-w-0 flex-1 flex-col gap-3 sm:p-2">
        <div className="flex items-start gap-2">
          <div className="grid min-w-0 flex-1 gap-1">
            <h2 className="display-sm line-clamp-2 break-words" title={model.name}>{model.name}</h2>
            <p className="text-sm text-ink-muted">
              {t("photos", { count: model.images_count })} · {date}
            </p>
          </div>
          <ModelMenu model={model} />
        </div>
        <div role="status" className="flex">
          <Badge tone={tones[model.status]}>{t(`status.${model.status}`)}</Badge>
        </div>
        <ModelState model={model} />
      </div>
    </Card>
  );
}
