import ScanFace from "icon:scan-face";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { paths } from "@/config/paths.ts";
import type { Model } from "@/features/models/api/get-models.ts";

/** For a model that is training or trained: what else can be done. */
export function NothingToTrain({ model }: { model: Model }): ReactNode {
  const t = useTranslations("train");
  const { name } = model;
  const isTraining = model.status === "training";
  return (
    <>
      <PageHeader title={t("title")} />
      <EmptyState
        icon={ScanFace}
        title={isTraining ? t("again.training", { name }) : t("again.ready", { name })}
        text={t("again.readyText")}
        action={
          <div className="flex flex-wrap justify-center gap-2">
            <Button asChild>
              <Link to={paths.models.getHref()}>{t("again.toModels")}</Link>
            </Button>
            <Button asChild variant="secondary">
              <Link to={paths.train.getHref()}>{t("again.newModel")}</Link>
            </Button>
          </div>
        }
      />
    </>
  );
}
