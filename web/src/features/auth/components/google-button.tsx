import { type ReactNode, use } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { env } from "@/config/env.ts";
import { useSignInWithGoogle } from "../api/sign-in-with-google.ts";
import { GoogleMark } from "./google-mark.tsx";

/** Google, where it is configured; nothing where it is not. */
export function GoogleButton({ next }: { next: string }): ReactNode {
  const t = useTranslations("auth");
  const { googleEnabled } = use(env());
  const google = useSignInWithGoogle();
  if (!googleEnabled) return null;
  return (
    <div className="mb-5 grid gap-5">
      <ErrorNotice error={google.error} />
      <Button
        variant="outline"
        size="lg"
        pending={google.isPending}
        onClick={() => google.mutate(next)}
      >
        <GoogleMark />
        {t("google")}
      </Button>
      <p className="flex items-center gap-3 text-sm text-ink-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {t("or")}
      </p>
    </div>
  );
}
