import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import { useFormatter, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Dialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";
import { RadioCardGroup } from "@/components/ui/radio-card-group.tsx";
import { paths } from "@/config/paths.ts";
import { useProductSettings } from "@/config/use-product-settings.ts";
import { publicUrl } from "@/lib/public-url.ts";
import { useCreateShare } from "../api/shares.ts";
import { HandOverLink } from "./hand-over-link.tsx";

interface ShareDialogProps {
  /** At least one. */
  photos: readonly { id: string; thumbnail_url: string | null }[];
  onClose: () => void;
}

const DAYS = ["1", "7", "30", "90"] as const;

/** As many as are shown before a number stands for the rest. */
const SHOWN = 5;

const DAY = 24 * 60 * 60 * 1000;

/** Makes a link to portraits, and hands it over. */
export function ShareDialog({ photos, onClose }: ShareDialogProps): ReactNode {
  const t = useTranslations("sharing");
  const format = useFormatter();
  const [days, setDays] = useState<typeof DAYS[number]>("30");
  // One for each window: a second click, or a try after a lost answer, makes no other link.
  const [id] = useState(() => crypto.randomUUID());
  const { data: product } = useProductSettings();
  const create = useCreateShare();
  const count = photos.length;
  const max = product?.max_share_photos ?? Infinity;
  const until = format.dateTime(new Date(Date.now() + Number(days) * DAY), "dayWithYear");

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t(create.data ? "ready.title" : "title", { count })}
      description={create.data ? t("ready.text", { date: until }) : t("text", { count })}
    >
      <ul aria-label={t("pictures")} className="flex gap-2">
        {photos.slice(0, SHOWN).map(({ id, thumbnail_url }) => (
          <li key={id} className="min-w-0 max-w-22 flex-1">
            <img
              src={publicUrl("generated-photos", thumbnail_url) ?? undefined}
              alt=""
              className="aspect-3/4 w-full rounded-xl bg-sunken object-cover"
            />
          </li>
        ))}
        {count > SHOWN && (
          <li className="grid max-w-22 flex-1 place-items-center rounded-xl bg-sunken font-semibold tabular-nums">
            {t("more", { count: count - SHOWN })}
          </li>
        )}
      </ul>
      {create.data
        ? (
          <>
            <HandOverLink token={create.data} autoFocus />
            <p className="text-sm text-ink-muted">
              {t.rich("ready.manage", {
                link: (text) => (
                  <Link
                    to={paths.sharedLinks.getHref()}
                    className="rounded-sm font-medium text-ink underline underline-offset-4"
                  >
                    {text}
                  </Link>
                ),
              })}
            </p>
          </>
        )
        : (
          <>
            <div className="grid gap-2">
              <h3 className="text-sm font-medium">{t("days")}</h3>
              <RadioCardGroup
                label={t("days")}
                value={days}
                onValueChange={setDays}
                options={DAYS.map((value) => ({
                  value,
                  label: t("dayCount", { count: Number(value) }),
                }))}
                className="grid grid-cols-2 sm:flex"
              />
            </div>
            <p className="text-sm text-ink-muted">{t("privacy")}</p>
            {count > max && (
              <InlineAlert title={t("tooMany.title", { max })} text={t("tooMany.text")} />
            )}
            <ErrorNotice error={create.error} />
            <Button
              pending={create.isPending}
              disabled={count > max}
              onClick={() =>
                create.mutate({ id, photoIds: photos.map(({ id }) => id), days: Number(days) })}
            >
              {t("make")}
            </Button>
          </>
        )}
    </Dialog>
  );
}
