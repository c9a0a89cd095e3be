import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";
import { paths } from "@/config/paths.ts";
import type { BatchPhoto } from "../api/get-batch-photos.ts";
import type { Batch } from "../api/get-batches.ts";

/** For an order whose person's photos could not be used: why it ended, and the way to mend it. */
export function NothingMade(
  { batch, photos }: { batch: Batch; photos: readonly BatchPhoto[] },
): ReactNode {
  const t = useTranslations("batches.training");
  if (!photos.some(({ failure_code }) => failure_code === "training_failed")) return null;
  return (
    <InlineAlert
      title={t("title")}
      text={t("next")}
      action={batch.model_id && (
        <Button asChild variant="strong" size="sm">
          <Link to={paths.train.getHref(batch.model_id)}>{t("action")}</Link>
        </Button>
      )}
    />
  );
}
