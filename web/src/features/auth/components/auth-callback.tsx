import type { ReactNode } from "react";
import { useLoaderData } from "react-router";
import { followCallback } from "../loaders.ts";
import { HalfConfirmed } from "./half-confirmed.tsx";
import { LinkFailed } from "./link-failed.tsx";

export { followCallback as loader };

/** Only seen when the link failed or is not enough: otherwise the loader has gone on already. */
export function AuthCallback(): ReactNode {
  const { error, isHalf } = useLoaderData<typeof followCallback>();
  if (isHalf) return <HalfConfirmed />;
  return error && <LinkFailed error={error} isReset={false} />;
}
