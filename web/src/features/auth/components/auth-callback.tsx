import type { ReactNode } from "react";
import { useLoaderData } from "react-router";
import { followCallback } from "../loaders.ts";
import { LinkFailed } from "./link-failed.tsx";

export { followCallback as loader };

/** Only seen when the link failed: otherwise the loader has gone on already. */
export function AuthCallback(): ReactNode {
  const { error } = useLoaderData<typeof followCallback>();
  return error && <LinkFailed error={error} isReset={false} />;
}
