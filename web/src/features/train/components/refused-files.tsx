import X from "icon:x";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "@/components/ui/icon-button.tsx";
import type { RefusedFile } from "../draft-state.ts";

interface RefusedFilesProps {
  files: readonly RefusedFile[];
  onDismiss: () => void;
}

/** Files that were not taken, each with its reason; read out as they come. */
export function RefusedFiles({ files, onDismiss }: RefusedFilesProps): ReactNode {
  const t = useTranslations("train");
  return (
    <div role="alert" className="empty:absolute">
      {files.length > 0 && (
        <div className="flex items-start gap-2 rounded-control bg-danger-soft p-3.5 pr-2 text-[0.9375rem]">
          <div className="grid min-w-0 flex-1 gap-1.5">
            <p className="font-semibold">{t("refused.title", { count: files.length })}</p>
            <ul className="grid gap-1">
              {files.map((file) => (
                <li key={file.id} className="break-words">
                  <span className="font-medium">{file.fileName}</span>
                  {" – "}
                  {t(`problems.${file.problem}`)}
                </li>
              ))}
            </ul>
          </div>
          <IconButton label={t("refused.dismiss")} className="-my-1" onClick={onDismiss}>
            <X aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  );
}
