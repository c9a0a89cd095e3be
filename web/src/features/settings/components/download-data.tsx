import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Progress } from "@/components/ui/progress.tsx";
import { saveZip } from "@/lib/download/save-zip.ts";
import { useArchiveName } from "@/lib/download/use-archive-name.ts";
import { useNextTap } from "@/lib/download/use-next-tap.ts";
import { dataArchive } from "../data-archive.ts";
import { SettingsCard } from "./settings-card.tsx";

/** Everything the app has of the user, as a zip packed while it is read. */
export function DownloadData(): ReactNode {
  const t = useTranslations("settings.data");
  const nameOf = useArchiveName(t("fileName"));
  const nextTap = useNextTap();
  const [packed, setPacked] = useState({ done: 0, total: 0 });
  const download = useMutation({
    mutationFn: () =>
      saveZip({
        nameOf,
        nextTap,
        files: dataArchive,
        onProgress: (done, total) => setPacked({ done, total }),
      }),
    onMutate: () => setPacked({ done: 0, total: 0 }),
  });
  return (
    <SettingsCard title={t("title")} text={t("text")}>
      <Button
        variant="outline"
        className="justify-self-start"
        pending={download.isPending}
        onClick={() => download.mutate()}
      >
        {t("action")}
      </Button>
      {download.isPending && packed.total > 0 && (
        <div className="grid gap-2">
          <Progress label={t("packing", packed)} value={packed.done} max={packed.total} />
          <p className="text-sm text-ink-muted tabular-nums">{t("packing", packed)}</p>
        </div>
      )}
      <p role="status" className="text-sm text-success empty:hidden">
        {download.data && t("done")}
      </p>
      <ErrorNotice error={download.error} onRetry={() => download.mutate()} />
    </SettingsCard>
  );
}
