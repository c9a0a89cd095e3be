import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { paths } from "@/config/paths.ts";
import type { Model } from "../api/get-models.ts";
import { useTrainingImages } from "../api/get-training-images.ts";
import { TrainingImageTile } from "./training-image-tile.tsx";

/** Why a training failed, photo by photo where it was a photo, and the way out. */
export function FailedTraining({ model }: { model: Model }): ReactNode {
  const t = useTranslations();
  const { data: images } = useTrainingImages(model);
  const faulty = images?.filter((image) => image.failure_code) ?? [];
  return (
    <>
      {model.failure_code && (
        <p className="text-[0.9375rem]">
          <strong className="font-semibold">{t(`failures.${model.failure_code}.title`)}.</strong>
          {" "}
          {t(`failures.${model.failure_code}.next`)} {t("models.credited")}
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
      <Button asChild variant="strong" size="sm" className="mt-auto self-start">
        <Link to={paths.train.getHref(model.id)}>
          {faulty.length > 0 ? t("models.fix") : t("models.again")}
        </Link>
      </Button>
    </>
  );
}
