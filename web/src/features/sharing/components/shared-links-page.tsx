import Heart from "icon:heart";
import Images from "icon:images";
import Link2 from "icon:link-2";
import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import { useFormatter, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Card } from "@/components/ui/card.tsx";
import { ConfirmDialog } from "@/components/ui/dialog.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { paths } from "@/config/paths.ts";
import { cn } from "@/lib/cn.ts";
import { publicUrl } from "@/lib/public-url.ts";
import { type SharedLink, type SharesPhoto, useRevokeShare, useShares } from "../api/shares.ts";
import { HandOverLink } from "./hand-over-link.tsx";

/** Every open link, with what people think of its portraits. */
export function SharedLinksPage(): ReactNode {
  const t = useTranslations("sharing.page");
  const { data, error, isPending, refetch } = useShares();
  return (
    <>
      <PageHeader
        title={t("title")}
        action={
          <Button asChild variant="secondary">
            <Link to={paths.gallery.getHref()}>
              <Images aria-hidden />
              {t("gallery")}
            </Link>
          </Button>
        }
      />
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending && (
        <div className="grid gap-5 lg:grid-cols-2">
          <p role="status" className="sr-only">{t("loading")}</p>
          <Skeleton className="h-64 rounded-card" />
          <Skeleton className="h-64 rounded-card" />
        </div>
      )}
      {data?.length === 0 && (
        <EmptyState
          icon={Link2}
          title={t("empty.title")}
          text={t("empty.text")}
          action={
            <Button asChild>
              <Link to={paths.gallery.getHref()}>{t("empty.action")}</Link>
            </Button>
          }
        />
      )}
      <ul className="grid items-start gap-5 lg:grid-cols-2">
        {data?.map((link) => (
          <li key={link.id}>
            <LinkCard link={link} />
          </li>
        ))}
      </ul>
    </>
  );
}

function LinkCard({ link: { id, token, expires_at, created_at, photos } }: { link: SharedLink }) {
  const t = useTranslations("sharing.page");
  const format = useFormatter();
  const [isAsking, setIsAsking] = useState(false);
  const revoke = useRevokeShare();
  const hearts = photos.reduce((sum, photo) => sum + photo.hearts, 0);
  const most = Math.max(...photos.map((photo) => photo.hearts));
  const made = format.dateTime(new Date(created_at), "dayWithYear");
  return (
    <Card aria-label={t("made", { date: made })} className="grid gap-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="grid gap-0.5">
          <h2 className="text-lg font-semibold tracking-tight">
            {t("summary", { count: photos.length, hearts })}
          </h2>
          <p className="text-sm text-ink-muted">
            {t("until", { date: format.dateTime(new Date(expires_at), "dayWithYear") })}
          </p>
        </div>
        <Button variant="outline" size="sm" onClick={() => setIsAsking(true)}>
          {t("revoke.action")}
        </Button>
      </div>
      <ul className="grid grid-cols-3 gap-2.5 sm:grid-cols-5">
        {photos.map((photo, index) => (
          <SharedTile
            key={photo.photo_id}
            photo={photo}
            number={index + 1}
            isBest={photo.hearts > 0 && photo.hearts === most}
          />
        ))}
      </ul>
      {token
        ? <HandOverLink token={token} />
        : <p className="text-sm text-ink-muted">{t("noToken")}</p>}
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title={t("revoke.title")}
        text={t("revoke.text")}
        action={t("revoke.action")}
        danger
        pending={revoke.isPending}
        onConfirm={() => revoke.mutate(id, { onSuccess: () => setIsAsking(false) })}
      >
        <ErrorNotice error={revoke.error} />
      </ConfirmDialog>
    </Card>
  );
}

interface SharedTileProps {
  photo: SharesPhoto;
  number: number;
  /** Whether none has more hearts. */
  isBest: boolean;
}

function SharedTile({ photo, number, isBest }: SharedTileProps): ReactNode {
  const t = useTranslations("sharing.page");
  const { photo_id, thumbnail_url, hearts, state } = photo;
  return (
    <li>
      <Link
        to={paths.gallery.getHref(photo_id)}
        aria-label={t("tile", { number, hearts })}
        className="relative block overflow-hidden rounded-tile bg-sunken"
      >
        <img
          src={publicUrl("generated-photos", thumbnail_url) ?? undefined}
          alt=""
          loading="lazy"
          className={cn("aspect-3/4 w-full object-cover", state === "failed" && "opacity-40")}
        />
        <span
          className={cn(
            "absolute right-2 bottom-2 inline-flex h-7 items-center gap-1.5 rounded-full px-2.5 text-sm font-semibold tabular-nums shadow-soft [&_svg]:size-4",
            isBest ? "bg-accent text-accent-ink" : "bg-surface text-ink",
          )}
        >
          <Heart aria-hidden className={cn(hearts > 0 && "fill-current")} />
          {hearts}
        </span>
      </Link>
      {state !== "ready" && <p className="mt-1 text-xs text-ink-muted">{t(`states.${state}`)}</p>}
    </li>
  );
}
