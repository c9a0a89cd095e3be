import type { ReactNode } from "react";
import { useLoaderData } from "react-router";
import { LinkFailed } from "@/features/auth/components/link-failed.tsx";
import { followCallback } from "@/features/auth/loaders.ts";

export { followCallback as loader };

/** Only seen when the link failed: otherwise the loader has gone on already. */
export function Component(): ReactNode {
  const { error } = useLoaderData<typeof followCallback>();
  return error && <LinkFailed error={error} isReset={false} />;
}
