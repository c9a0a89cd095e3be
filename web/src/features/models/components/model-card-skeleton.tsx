import type { ReactNode } from "react";
import { Card } from "@/components/ui/card.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { cardClasses, pictureClasses } from "./model-card-classes.ts";

/** The place of a card while the models are on their way. */
export function ModelCardSkeleton(): ReactNode {
  return (
    <Card className={cardClasses} aria-hidden>
      <Skeleton className={`${pictureClasses} aspect-square rounded-tile`} />
      <div className="grid flex-1 content-start gap-3 p-1 sm:p-2">
        <Skeleton className="h-7 w-1/2" />
        <Skeleton className="h-5 w-2/3" />
        <Skeleton className="mt-2 h-9 w-28 rounded-full" />
      </div>
    </Card>
  );
}
