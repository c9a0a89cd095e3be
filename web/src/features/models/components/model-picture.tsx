import { UserRound } from "lucide-react";
import type { ReactNode } from "react";
import { ImageTile } from "@/components/ui/image-tile.tsx";
import { ProgressRing } from "@/components/ui/progress.tsx";
import { publicUrl } from "@/lib/public-url.ts";
import { useNow } from "@/lib/use-now.ts";
import type { Model } from "../api/get-models.ts";
import { useTrainingImages } from "../api/get-training-images.ts";
import { trainingLeft } from "../training-left.ts";
import { pictureClasses } from "./model-card-classes.ts";

interface ModelPictureProps {
  model: Model;
  eager: boolean;
}

/** The preview of a model; until there is one, its first photo. */
export function ModelPicture({ model, eager }: ModelPictureProps): ReactNode {
  if (!model.preview_image_url) return <FirstPhoto model={model} eager={eager} />;
  return (
    <ImageTile
      src={publicUrl("model-previews", model.preview_image_url)}
      alt=""
      ratio={1}
      eager={eager}
      className={pictureClasses}
    />
  );
}

function FirstPhoto({ model, eager }: ModelPictureProps): ReactNode {
  const { data: images } = useTrainingImages(model);
  const first = images?.find((image) => image.url && !image.failure_code);
  return (
    <ImageTile
      src={first?.url ?? null}
      alt=""
      ratio={1}
      eager={eager}
      className={pictureClasses}
    >
      {images && !first && (
        <div className="absolute inset-0 grid place-items-center text-line-strong">
          <UserRound aria-hidden strokeWidth={1} className="size-1/2" />
        </div>
      )}
      {model.status === "training" && <TrainingVeil model={model} />}
    </ImageTile>
  );
}

/** The time a training takes, over its photo. The words are in ModelState. */
function TrainingVeil({ model }: { model: Model }): ReactNode {
  const { share } = trainingLeft(model, useNow(true));
  return (
    <div className="absolute inset-0 grid place-items-center bg-scrim backdrop-blur-sm">
      <ProgressRing share={share === 1 ? undefined : share} className="size-1/4" />
    </div>
  );
}
