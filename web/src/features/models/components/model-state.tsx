import Sparkles from "icon:sparkles";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { paths } from "@/config/paths.ts";
import { useNow } from "@/lib/use-now.ts";
import type { Model } from "../api/get-models.ts";
import { useTrainingImages } from "../api/get-training-images.ts";
import { trainingLeft } from "../training-left.ts";
import { PhotoHints } from "./photo-hints.tsx";
import { TrainingImageTile } from "./training-images.tsx";

/** How a model is, in words, with the next step at the foot of the card. */
export function ModelState({ model }: { model: Model }): ReactNode {
  const t = useTranslations("models");
  switch (model.status) {
    case "ready":
      return (
        <>
          {model.failure_code && <FailedTraining model={model} />}
          {model.is_retraining && <TimeLeft model={model} />}
          <PhotoHints model={model} />
          <GenerateLink
            model={model}
            label={t("generate")}
            name={t("generateWith", { name: model.name })}
          />
        </>
      );
    case "training":
      return (
        <>
          <TimeLeft model={model} />
          <GenerateLink
            model={model}
            label={t("chooseStyles")}
            name={t("chooseStylesFor", { name: model.name })}
          />
        </>
      );
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

interface GenerateLinkProps {
  model: Model;
  label: string;
  /** For screen readers, which hear it apart from its card. */
  name: string;
}

function GenerateLink({ model, label, name }: GenerateLinkProps): ReactNode {
  return (
    <Button asChild variant="strong" size="sm" className="mt-auto self-start">
      <Link
        to={paths.generate.getHref({ modelId: model.id })}
        aria-label={name}
      >
        <Sparkles aria-hidden />
        {label}
      </Link>
    </Button>
  );
}

function TimeLeft({ model }: { model: Model }): ReactNode {
  const t = useTranslations("models");
  const { seconds } = trainingLeft(model, useNow(true));
  return (
    <p role="timer" className="flex items-center text-[0.9375rem] tabular-nums">
      {seconds > 0 ? t("left", { seconds }) : t("almost")}
    </p>
  );
}

/**
 * Why a training failed, photo by photo where it was a photo, and the way out. A model that was ready
 * before is so still.
 */
function FailedTraining({ model }: { model: Model }): ReactNode {
  const t = useTranslations();
  const { data: images } = useTrainingImages(model);
  const faulty = images?.filter((image) => image.failure_code && !image.trained_at) ?? [];
  return (
    <>
      {model.failure_code && (
        <p className="text-[0.9375rem]">
          <strong className="font-semibold">{t(`failures.${model.failure_code}.title`)}.</strong>
          {" "}
          {t(`failures.${model.failure_code}.next`)}{" "}
          {t(model.status === "ready" ? "models.goesOn" : "models.credited")}
        </p>
      )}
      {faulty.length > 0 && (
        <ul className="grid grid-cols-3 gap-2">
          {faulty.map((image) => (
            <li key={image.id}>
              <TrainingImageTile image={image} />
            </li>
          ))}
        </ul>
      )}
      <Button
        asChild
        variant={model.status === "ready" ? "secondary" : "strong"}
        size="sm"
        className="mt-auto self-start"
      >
        <Link to={paths.train.getHref(model.id)}>
          {faulty.length > 0 ? t("models.fix") : t("models.again")}
        </Link>
      </Button>
    </>
  );
}
