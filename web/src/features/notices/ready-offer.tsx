import BellRing from "icon:bell-ring";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { readStored, writeStored } from "@/lib/browser-storage.ts";
import { type NoticeSettings, useNoticeSettings } from "./api/notice-settings.ts";
import { usePush } from "./use-push.ts";

/** Remembers that somebody does not want to be asked on this browser again. */
const KEY = "retrato.ready-offer";

/**
 * Where somebody waits: that they will hear of it by e-mail, and, until they have answered once on this
 * browser, whether they want to hear of it here.
 */
export function ReadyOffer(): ReactNode {
  const { data: settings } = useNoticeSettings();
  // Nobody misses what is not there yet.
  return settings ? <Offer settings={settings} /> : null;
}

function Offer({ settings }: { settings: NoticeSettings }): ReactNode {
  const t = useTranslations("notices.offer");
  const { state, turnOn, isPending, error } = usePush(settings);
  const [isAnswered, setIsAnswered] = useState(readStored(KEY) !== null);
  const isWritten = settings.isMailOffered && settings.mail;
  const isAsked = state === "off" && !isAnswered;
  if (!isAsked && state !== "on" && !isWritten) return null;

  function answer(): void {
    writeStored(KEY, "answered");
    setIsAnswered(true);
  }

  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-control bg-sunken p-3.5 text-[0.9375rem]">
      <BellRing aria-hidden className="size-5 shrink-0 text-accent-text" />
      <p className="min-w-48 flex-1">
        {state === "on" ? t("onDevice") : isWritten ? t("byMail") : t("ask")}
      </p>
      {isAsked && (
        <div className="flex flex-wrap gap-2">
          <Button
            size="sm"
            variant="outline"
            pending={isPending}
            onClick={() => {
              turnOn();
              answer();
            }}
          >
            {t("turnOn")}
          </Button>
          <Button size="sm" variant="ghost" disabled={isPending} onClick={answer}>
            {t("no")}
          </Button>
        </div>
      )}
      <ErrorNotice error={error} />
    </div>
  );
}
