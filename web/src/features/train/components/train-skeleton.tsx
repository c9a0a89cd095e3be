import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { photoGridClasses } from "./photo-grid-classes.ts";
import { TrainLayout } from "./train-layout.tsx";

/** The place of the form while its model is on the way. */
export function TrainSkeleton({ title }: { title?: string }): ReactNode {
  const t = useTranslations("train");
  return (
    <TrainLayout
      title={title ?? t("title")}
      intro={t("again.text")}
      photos={
        <div className="grid gap-4">
          <Skeleton className="h-9 w-32" />
          <div className={photoGridClasses}>
            {Array.from(
              { length: 3 },
              (_, n) => <Skeleton key={n} className="aspect-3/4 rounded-tile" />,
            )}
          </div>
        </div>
      }
      form={<Skeleton className="h-72 rounded-card" />}
    />
  );
}
