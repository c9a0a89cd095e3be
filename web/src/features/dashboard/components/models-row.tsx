import type { UseQueryResult } from "@tanstack/react-query";
import Plus from "icon:plus";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { Avatar } from "@/components/ui/avatar.tsx";
import { Badge } from "@/components/ui/badge.tsx";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { paths } from "@/config/paths.ts";
import type { Model } from "@/features/models/api/get-models.ts";
import { publicUrl } from "@/lib/public-url.ts";

const tones = {
  draft: "neutral",
  training: "accent",
  ready: "success",
  failed: "danger",
} as const;

/** Models and their state. Nothing before the first: the next step says how to make one. */
export function ModelsRow({ models }: { models: UseQueryResult<Model[]> }): ReactNode {
  const t = useTranslations("dashboard.models");
  if (models.data?.length === 0) return null;
  return (
    <Section
      title={t("title")}
      aside={
        <Button asChild variant="ghost" size="sm" className="-mr-4">
          <Link to={paths.models.getHref()}>{t("all")}</Link>
        </Button>
      }
    >
      <ErrorNotice error={models.error} onRetry={() => void models.refetch()} />
      {models.isPending && <Skeleton className="h-19 sm:max-w-60" />}
      <ul className="grid gap-3 sm:grid-cols-[repeat(auto-fill,minmax(15rem,1fr))]">
        {models.data?.map((model) => (
          <li
            key={model.id}
            className="flex min-h-17 items-center gap-3.5 rounded-card border border-line bg-surface p-3.5"
          >
            <Avatar
              name={model.name}
              src={publicUrl("model-previews", model.preview_image_url)}
              className="size-12 text-base"
            />
            <div className="grid min-w-0 flex-1 justify-items-start gap-1">
              <p className="max-w-full truncate font-medium" title={model.name}>{model.name}</p>
              <Badge tone={tones[model.status]}>{t(`status.${model.status}`)}</Badge>
            </div>
          </li>
        ))}
        {models.data && (
          <li className="grid">
            <Link
              to={paths.train.getHref()}
              className="flex min-h-17 items-center justify-center gap-2 rounded-card border border-dashed border-line-strong/60 p-3.5 font-medium text-ink-muted transition-colors hover:bg-sunken hover:text-ink"
            >
              <Plus aria-hidden className="size-5" />
              {t("add")}
            </Link>
          </li>
        )}
      </ul>
    </Section>
  );
}
