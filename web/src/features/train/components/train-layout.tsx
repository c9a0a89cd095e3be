import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";

interface TrainLayoutProps {
  title: string;
  intro: string;
  photos: ReactNode;
  /** The model and what it costs; stays in view on wide screens. */
  form: ReactNode;
  advice?: ReactNode;
}

/** Two columns on wide screens; on phones one, with the advice last. */
export function TrainLayout({ title, intro, photos, form, advice }: TrainLayoutProps): ReactNode {
  return (
    <>
      <PageHeader title={title} />
      <p className="mb-7 max-w-xl text-ink-muted">{intro}</p>
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        {photos}
        <div className="lg:sticky lg:top-22 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          {form}
        </div>
        {advice}
      </div>
    </>
  );
}

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

/** The photos of a model: at most five, so never more than two rows. */
export const photoGridClasses = "grid grid-cols-2 gap-3 sm:grid-cols-3";
