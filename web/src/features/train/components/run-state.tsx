import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";
import { useErrorText } from "@/lib/errors/use-error-text.ts";
import type { DraftState } from "../draft-state.ts";

/** How far the uploads are, and what to do when some did not arrive. */
export function RunState({ state: { run, photos } }: { state: DraftState }): ReactNode {
  const t = useTranslations("train");
  const errorText = useErrorText();
  const failed = photos.flatMap(({ upload }) => upload.kind === "failed" ? [upload.error] : []);
  const done = photos.filter(({ upload }) => upload.kind === "sent").length;
  return (
    <>
      <p role="status" className="text-sm font-medium empty:hidden">
        {run.kind === "uploading" && photos.length > 0 &&
          t("uploading", { done, total: photos.length })}
        {run.kind === "starting" && t("starting")}
      </p>
      {run.kind === "idle" && failed.length > 0 && (
        <InlineAlert
          title={t("notArrived", { count: failed.length })}
          text={errorText(failed[0]).next}
        />
      )}
    </>
  );
}
