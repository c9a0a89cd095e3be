import CloudOff from "icon:cloud-off";
import LoaderCircle from "icon:loader-circle";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useOnline } from "@/lib/use-online.ts";

/** A lost channel usually comes back at once; only what lasts is worth telling. Milliseconds. */
const PATIENCE = 4_000;

/** Says that the browser is offline, or that live updates are interrupted. */
export function ConnectionBanner({ isLive }: { isLive: boolean }): ReactNode {
  const t = useTranslations("shell.connection");
  const isOnline = useOnline();
  const isInterrupted = useLasting(!isLive, PATIENCE);
  return (
    <div role="status">
      {!isOnline && <Line icon={<CloudOff aria-hidden className="size-4" />} text={t("offline")} />}
      {isOnline && isInterrupted && (
        <Line
          icon={<LoaderCircle aria-hidden className="size-4 animate-spin" />}
          text={t("reconnecting")}
        />
      )}
    </div>
  );
}

function Line({ icon, text }: { icon: ReactNode; text: string }): ReactNode {
  return (
    <p className="flex items-center justify-center gap-2 bg-accent-soft px-4 py-2 text-center text-sm font-medium text-accent-text">
      {icon}
      {text}
    </p>
  );
}

/** Whether a condition has held for some milliseconds without a break. */
function useLasting(condition: boolean, milliseconds: number): boolean {
  const [hasLasted, setHasLasted] = useState(false);
  useEffect(() => {
    if (!condition) return setHasLasted(false);
    const timer = setTimeout(() => setHasLasted(true), milliseconds);
    return () => clearTimeout(timer);
  }, [condition, milliseconds]);
  return condition && hasLasted;
}
