import Camera from "icon:camera";
import ImageOff from "icon:image-off";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { paths } from "@/config/paths.ts";
import type { Model } from "@/features/models/api/get-models.ts";

/** What stands in for the page until there is a model to use: how to get to one. */
export function NoModel({ models }: { models: readonly Model[] }): ReactNode {
  const t = useTranslations("generate.noModel");
  const [model] = models;
  switch (model?.status) {
    case "failed":
    case "draft":
      return (
        <EmptyState
          icon={model.status === "failed" ? ImageOff : Camera}
          title={t(`${model.status}.title`, { name: model.name })}
          text={t(`${model.status}.text`)}
          action={
            <Button asChild>
              <Link to={paths.train.getHref(model.id)}>{t(`${model.status}.action`)}</Link>
            </Button>
          }
        />
      );
    default:
      return (
        <EmptyState
          icon={Camera}
          title={t("none.title")}
          text={t("none.text")}
          action={
            <Button asChild>
              <Link to={paths.train.getHref()}>{t("none.action")}</Link>
            </Button>
          }
        />
      );
  }
}
