import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Card } from "@/components/ui/card.tsx";
import { ProgressRing } from "@/components/ui/progress-ring.tsx";
import type { Model } from "@/features/models/api/get-models.ts";
import { trainingLeft } from "@/features/models/training-left.ts";
import { useNow } from "@/lib/use-now.ts";

/** A training under way, with the time it still takes. */
export function TrainingCard({ model }: { model: Model }): ReactNode {
  const t = useTranslations("dashboard.training");
  const now = useNow(true);
  const { seconds, share } = trainingLeft(model, now);
  return (
    <Card className="flex items-center gap-5">
      <ProgressRing share={share} className="size-14 shrink-0" />
      <div className="grid gap-0.5">
        <h2 className="display-sm">{t("title", { name: model.name })}</h2>
        <p className="text-ink-muted">{t("text")}</p>
        <p className="font-medium tabular-nums" role="timer">
          {seconds > 0 ? t("left", { seconds }) : t("almost")}
        </p>
      </div>
    </Card>
  );
}
