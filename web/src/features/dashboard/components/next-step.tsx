import Camera from "icon:camera";
import Sparkles from "icon:sparkles";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";
import { paths } from "@/config/paths.ts";
import { useProductSettings } from "@/config/use-product-settings.ts";
import type { Profile } from "@/features/account/api/get-profile.ts";
import { availableCredits } from "@/features/account/available-credits.ts";
import type { Model } from "@/features/models/api/get-models.ts";
import { nextStep } from "../next-step.ts";
import { Invitation } from "./invitation.tsx";
import { TrainingCard } from "./training-card.tsx";

interface NextStepProps {
  profile: Profile | undefined;
  models: Model[] | undefined;
  hasPhotos: boolean | undefined;
  hasWork: boolean | undefined;
}

/** What to do next, while that is not obvious. */
export function NextStep({ profile, models, hasPhotos, hasWork }: NextStepProps): ReactNode {
  const t = useTranslations();
  if (!models || !profile || hasPhotos === undefined || hasWork === undefined) return null;
  const step = nextStep(models, { hasPhotos, hasWork });
  switch (step?.kind) {
    case "train":
      return (
        <Invitation
          picture="/landing/portrait-golden-720.webp"
          backdrop="backdrop-golden"
          title={t("dashboard.firstModel.title")}
          text={t("dashboard.firstModel.text")}
          note={<FirstPrice available={availableCredits(profile)} />}
          action={
            <Button asChild size="lg">
              <Link to={paths.train.getHref()}>
                <Camera aria-hidden />
                {t("dashboard.firstModel.action")}
              </Link>
            </Button>
          }
        />
      );
    case "wait":
      return <TrainingCard model={step.model} />;
    case "fix":
      return (
        <InlineAlert
          title={t("dashboard.modelFailed.title", { name: step.model.name })}
          text={[
            step.model.failure_code && `${t(`failures.${step.model.failure_code}.title`)}.`,
            step.model.failure_code && t(`failures.${step.model.failure_code}.next`),
            t("dashboard.modelFailed.credited"),
          ].filter(Boolean).join(" ")}
          action={
            <Button asChild variant="strong" size="sm">
              <Link to={paths.train.getHref(step.model.id)}>
                {t("dashboard.modelFailed.action")}
              </Link>
            </Button>
          }
        />
      );
    case "generate":
      return (
        <Invitation
          picture="/landing/portrait-studio-720.webp"
          backdrop="backdrop-grey"
          title={t("dashboard.firstPortraits.title", { name: step.model.name })}
          text={t("dashboard.firstPortraits.text")}
          action={
            <Button asChild size="lg">
              <Link to={paths.generate.getHref({ modelId: step.model.id })}>
                <Sparkles aria-hidden />
                {t("dashboard.firstPortraits.action")}
              </Link>
            </Button>
          }
        />
      );
    default:
      return null;
  }
}

function FirstPrice({ available }: { available: number }): ReactNode {
  const t = useTranslations("dashboard.firstModel");
  const { data: product } = useProductSettings();
  // A line from the start, so that nothing moves when the price comes.
  if (!product) return "\u00a0";
  return t("price", { price: product.training_cost_per_image, count: available });
}
