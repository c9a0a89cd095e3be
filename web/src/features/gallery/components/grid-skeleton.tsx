import type { ReactNode } from "react";
import { Skeleton } from "@/components/ui/skeleton.tsx";

/** The grid before its photos are there, in the columns that grid-layout.ts comes to. */
export function GridSkeleton(): ReactNode {
  return (
    <div className="grid grid-cols-3 gap-1.5 min-[609px]:gap-3 min-[832px]:grid-cols-4 min-[1067px]:grid-cols-5">
      {Array.from(
        { length: 15 },
        (_, n) => <Skeleton key={n} className="aspect-3/4 rounded-tile" />,
      )}
    </div>
  );
}
