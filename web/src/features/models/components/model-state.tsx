import Sparkles from "icon:sparkles";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { paths } from "@/config/paths.ts";
import { useNow } from "@/lib/use-now.ts";
import type { Model } from "../api/get-models.ts";
import { trainingLeft } from "../training-left.ts";
import { FailedTraining } from "./failed-training.tsx";

/** How a model is, in words, with the next step at the foot of the card. */
export function ModelState({ model }: { model: Model }): ReactNode {
  const t = useTranslations("models");
  switch (model.status) {
    case "ready":
      return (
        <Button asChild variant="strong" size="sm" className="mt-auto self-start">
          <Link
            to={paths.generate.getHref({ modelId: model.id })}
            aria-label={t("generateWith", { name: model.name })}
          >
            <Sparkles aria-hidden />
            {t("generate")}
          </Link>
        </Button>
      );
    case "training":
      return <TimeLeft model={model} />;
    case "failed":
      return <FailedTraining model={model} />;
    case "draft":
      return (
        <>
          <p className="text-[0.9375rem] text-ink-muted">{t("draftText")}</p>
          <Button asChild variant="strong" size="sm" className="mt-auto self-start">
            <Link
              to={paths.train.getHref(model.id)}
              aria-label={t("continueWith", { name: model.name })}
            >
              {t("continue")}
            </Link>
          </Button>
        </>
      );
  }
}

function TimeLeft({ model }: { model: Model }): ReactNode {
  const t = useTranslations("models");
  const { seconds } = trainingLeft(model, useNow(true));
  return (
    <p role="timer" className="mt-auto flex h-9 items-center text-[0.9375rem] tabular-nums">
      {seconds > 0 ? t("left", { seconds }) : t("almost")}
    </p>
  );
}
