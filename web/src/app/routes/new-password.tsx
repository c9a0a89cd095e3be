import type { ReactNode } from "react";
import { useLoaderData } from "react-router";
import { LinkFailed } from "@/features/auth/components/link-failed.tsx";
import { NewPasswordForm } from "@/features/auth/components/new-password-form.tsx";
import { followLink } from "@/features/auth/loaders.ts";

export { followLink as loader };

export function Component(): ReactNode {
  const { error } = useLoaderData<typeof followLink>();
  return error ? <LinkFailed error={error} isReset /> : <NewPasswordForm />;
}
