import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { formClasses } from "./generate-form.tsx";
import { styleGridClasses } from "./style-card.tsx";

/** The form while models and styles are on their way. */
export function GenerateSkeleton(): ReactNode {
  const t = useTranslations("common");
  return (
    <div className={formClasses}>
      <p role="status" className="sr-only">{t("loading")}</p>
      <div className="grid gap-12">
        <div className="grid gap-4">
          <Skeleton className="my-1 h-7 w-48" />
          <Skeleton className="h-15 w-40" />
        </div>
        <div className="grid gap-4">
          <Skeleton className="my-1 h-7 w-28" />
          <Skeleton className="h-12 rounded-full sm:max-w-xs" />
          <Skeleton className="my-1 h-10 w-full max-w-xl rounded-full" />
          <div className={styleGridClasses}>
            {Array.from({ length: 20 }, (_, n) => (
              <div key={n} className="grid gap-2">
                <Skeleton className="aspect-3/4 rounded-tile" />
                <Skeleton className="h-5 w-2/3" />
              </div>
            ))}
          </div>
        </div>
      </div>
      <Skeleton className="h-56 rounded-card max-lg:hidden roomy:h-[calc(100dvh-8rem)]" />
    </div>
  );
}
