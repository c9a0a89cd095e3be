import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { supabase } from "@/lib/supabase.ts";

/** @throws {PostgrestError} */
async function tellWhenOpen(): Promise<void> {
  await supabase.rpc("tell_when_open").throwOnError();
}

/** For whoever does not want to order while Gemini is closed: to hear when it opens again. */
export function TellWhenOpen(): ReactNode {
  const t = useTranslations("common.closed");
  const { mutate, isPending, isSuccess, error } = useMutation({ mutationFn: tellWhenOpen });
  if (isSuccess) return <p role="status">{t("told")}</p>;
  return (
    <div className="grid gap-3">
      <Button
        variant="outline"
        className="justify-self-start"
        pending={isPending}
        onClick={() => mutate()}
      >
        {t("tell")}
      </Button>
      <ErrorNotice error={error} />
    </div>
  );
}
