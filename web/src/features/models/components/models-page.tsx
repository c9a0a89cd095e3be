import Plus from "icon:plus";
import ScanFace from "icon:scan-face";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { paths } from "@/config/paths.ts";
import { ReadyOffer } from "@/features/notices/ready-offer.tsx";
import { isTraining, useModels } from "../api/get-models.ts";
import { ModelCard, ModelCardSkeleton } from "./model-card.tsx";

const gridClasses =
  "grid items-start gap-4 sm:grid-cols-[repeat(auto-fill,minmax(16rem,1fr))] sm:gap-6";

/** All models of the user, each with its state and what can be done with it. */
export function ModelsPage(): ReactNode {
  const t = useTranslations("models");
  const { data: models, error, isPending, refetch } = useModels();
  const hasModels = models && models.length > 0;
  return (
    <>
      <PageHeader
        title={t("title")}
        action={hasModels && (
          <Button asChild variant="outline">
            <Link to={paths.train.getHref()}>
              <Plus aria-hidden />
              {t("add")}
            </Link>
          </Button>
        )}
      />
      {!models && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {isPending && (
        <div className={gridClasses}>
          {Array.from({ length: 3 }, (_, n) => <ModelCardSkeleton key={n} />)}
        </div>
      )}
      {models?.length === 0 && (
        <EmptyState
          icon={ScanFace}
          title={t("empty.title")}
          text={t("empty.text")}
          action={
            <Button asChild size="lg">
              <Link to={paths.train.getHref()}>{t("empty.action")}</Link>
            </Button>
          }
        />
      )}
      {models?.some(isTraining) && (
        <div className="mb-6">
          <ReadyOffer />
        </div>
      )}
      {hasModels && (
        <ul className={gridClasses}>
          {models.map((model, index) => (
            <li key={model.id} className="grid">
              <ModelCard model={model} eager={index < 3} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
