import { lazy, type ReactNode, Suspense } from "react";

const Toaster = lazy(async () => ({ default: (await import("./toaster.tsx")).Toaster }));

/** The Toaster, whose code the page does not wait for. */
export function LazyToaster(): ReactNode {
  return (
    <Suspense>
      <Toaster />
    </Suspense>
  );
}
