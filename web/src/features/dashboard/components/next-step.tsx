import Camera from "icon:camera";
import Sparkles from "icon:sparkles";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import showcase from "virtual:showcase";
import { Button } from "@/components/ui/button.tsx";
import { Card } from "@/components/ui/card.tsx";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";
import { ProgressRing } from "@/components/ui/progress.tsx";
import { paths } from "@/config/paths.ts";
import { useProductSettings } from "@/config/use-product-settings.ts";
import { balanceOf, type Profile } from "@/features/account/api/get-profile.ts";
import { MoreCredits } from "@/features/credits/more-credits.tsx";
import type { ShownPicture } from "@/features/landing/showcase.ts";
import type { Model } from "@/features/models/api/get-models.ts";
import { trainingLeft } from "@/features/models/training-left.ts";
import { cn } from "@/lib/cn.ts";
import { useNow } from "@/lib/use-now.ts";
import { nextStep } from "../next-step.ts";

const { portraits: pictures } = showcase;

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
          picture={pictures[0]}
          backdrop="backdrop-golden"
          title={t("dashboard.firstModel.title")}
          text={t("dashboard.firstModel.text")}
          note={<FirstPrice available={balanceOf(profile, "training").available} />}
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
          picture={pictures[1]}
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
  const price = product.training_cost_per_image;
  if (available < price && !product.generation_credits_may_train) {
    return <MoreCredits kind="training" missing={price - available} />;
  }
  return t("price", { price, count: available });
}

interface InvitationProps {
  picture: ShownPicture | undefined;
  /** Class of the backdrop the picture stands on. */
  backdrop: string;
  title: string;
  text: string;
  note?: ReactNode;
  action: ReactNode;
}

/** One clear next step, with a picture of where it leads. */
function Invitation(
  { picture, backdrop, title, text, note, action }: InvitationProps,
): ReactNode {
  return (
    <Card className="grid animate-rise gap-0 overflow-hidden p-0 sm:grid-cols-[1fr_15rem] sm:p-0 lg:grid-cols-[1fr_22rem]">
      <div className="order-2 grid content-center justify-items-start gap-4 p-6 sm:order-1 sm:p-9">
        <h2 className="display-md">{title}</h2>
        <p className="max-w-md text-ink-muted">{text}</p>
        {action}
        {note && <div className="text-sm text-ink-muted">{note}</div>}
      </div>
      <div
        className={cn(
          "order-1 h-60 overflow-hidden sm:order-2 sm:h-full sm:min-h-80 lg:min-h-88",
          backdrop,
        )}
      >
        <img
          {...(picture && { src: picture.src, srcSet: picture.srcSet })}
          sizes="(min-width: 64rem) 22rem, (min-width: 40rem) 15rem, 92vw"
          alt=""
          className="size-full object-cover object-[50%_14%]"
          onError={(event) => event.currentTarget.remove()}
        />
      </div>
    </Card>
  );
}

/** A training under way, with the time it still takes. */
function TrainingCard({ model }: { model: Model }): ReactNode {
  const t = useTranslations("dashboard.training");
  const now = useNow(true);
  const { seconds, share } = trainingLeft(model, now);
  return (
    <Card className="flex flex-wrap items-center gap-5">
      <ProgressRing share={share} className="size-14 shrink-0" />
      <div className="grid min-w-48 flex-1 gap-0.5">
        <h2 className="display-sm">{t("title", { name: model.name })}</h2>
        <p className="text-ink-muted">{t("text")}</p>
        <p className="font-medium tabular-nums" role="timer">
          {seconds > 0 ? t("left", { seconds }) : t("almost")}
        </p>
      </div>
      <Button asChild variant="strong" size="sm">
        <Link to={paths.generate.getHref({ modelId: model.id })}>{t("action")}</Link>
      </Button>
    </Card>
  );
}
