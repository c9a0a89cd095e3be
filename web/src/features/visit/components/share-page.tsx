import CloudOff from "icon:cloud-off";
import Heart from "icon:heart";
import Unlink from "icon:unlink";
import { type ReactNode, useState } from "react";
import { useParams } from "react-router";
import { useFormatter, useTranslations } from "use-intl";
import { MainLandmark } from "@/components/layouts/main-landmark.tsx";
import { SiteFooter, SiteHeader } from "@/components/layouts/site-frame.tsx";
import { SiteNotice } from "@/components/layouts/site-notice.tsx";
import { buttonClasses } from "@/components/ui/button-classes.ts";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { cn } from "@/lib/cn.ts";
import { useErrorText } from "@/lib/errors/use-error-text.ts";
import type { Share, SharedPhoto } from "../api/visit-share.ts";
import { useShare } from "../use-share.ts";

/** What somebody sees who was sent a link: portraits, and a heart for each. */
export function SharePage(): ReactNode {
  const t = useTranslations("visit");
  const tCommon = useTranslations("common");
  const { token = "" } = useParams();
  const { state, heartError, setHeart, retry, renew } = useShare(token);
  const errorText = useErrorText();
  return (
    <>
      <title>{tCommon("pageTitle", { page: t("title") })}</title>
      <meta name="robots" content="noindex, nofollow" />
      <meta name="referrer" content="no-referrer" />
      <SiteHeader />
      <MainLandmark className="page-width min-h-[75dvh] pt-6 pb-20 outline-none md:pt-10">
        {state.is === "loading" && <Loading />}
        {state.is === "gone" && (
          <SiteNotice icon={<Unlink aria-hidden />} title={t("gone.title")} text={t("gone.text")} />
        )}
        {state.is === "failed" && (
          <SiteNotice
            icon={<CloudOff aria-hidden />}
            title={errorText(state.error).title}
            text={errorText(state.error).next}
          >
            <button
              type="button"
              className={buttonClasses({ variant: "secondary" })}
              onClick={retry}
            >
              {tCommon("retry")}
            </button>
          </SiteNotice>
        )}
        {state.is === "open" && (
          <Pictures
            share={state.share}
            onHeart={setHeart}
            onBroken={renew}
          />
        )}
        <p
          role="status"
          className={cn(
            "pointer-events-none sticky bottom-6 mx-auto mt-6 w-fit rounded-2xl bg-ink px-4 py-3 text-canvas shadow-lifted",
            !heartError && "sr-only",
          )}
        >
          {heartError && t("heartFailed", { why: errorText(heartError).title })}
        </p>
      </MainLandmark>
      <SiteFooter />
    </>
  );
}

interface PicturesProps {
  share: Share;
  onHeart: (photoId: string, hearted: boolean) => void;
  onBroken: () => void;
}

function Pictures({ share: { photos, expiresAt }, onHeart, onBroken }: PicturesProps): ReactNode {
  const t = useTranslations("visit");
  const format = useFormatter();
  const count = photos.length;
  return (
    <>
      <header className="mx-auto grid max-w-2xl gap-3 pb-8 text-center md:pb-10">
        <h1 className="display-lg text-balance">{t("heading", { count })}</h1>
        <p className="text-lg text-balance text-ink-muted">{t("lead", { count })}</p>
      </header>
      <ul
        className={cn(
          "mx-auto grid gap-5 md:gap-6",
          count === 1 && "max-w-lg",
          count === 2 && "max-w-4xl sm:grid-cols-2",
          count > 2 && "sm:grid-cols-2 lg:grid-cols-3",
        )}
      >
        {photos.map((photo, index) => (
          <Picture
            key={photo.id}
            photo={photo}
            number={index + 1}
            count={count}
            onHeart={onHeart}
            onBroken={onBroken}
          />
        ))}
      </ul>
      <p className="mx-auto mt-10 max-w-2xl text-center text-sm text-balance text-ink-muted">
        {t("madeWithAi")} {t("until", { date: format.dateTime(expiresAt, "dayWithYear") })}
      </p>
    </>
  );
}

interface PictureProps {
  photo: SharedPhoto;
  number: number;
  count: number;
  onHeart: (photoId: string, hearted: boolean) => void;
  onBroken: () => void;
}

function Picture({ photo, number, count, onHeart, onBroken }: PictureProps): ReactNode {
  const t = useTranslations("visit");
  const { id, url, width, height, hearted } = photo;
  const [shown, setShown] = useState<string>();
  return (
    <li className="animate-rise">
      <figure className="group relative overflow-hidden rounded-card bg-sunken shadow-soft">
        {url
          ? (
            <img
              src={url}
              alt={t("picture", { number, count })}
              width={width ?? undefined}
              height={height ?? undefined}
              loading={number <= 2 ? "eager" : "lazy"}
              decoding="async"
              referrerPolicy="no-referrer"
              onLoad={() => setShown(url)}
              onError={onBroken}
              className={cn(
                "h-auto w-full transition-opacity duration-500",
                shown !== url && "opacity-0",
              )}
            />
          )
          : (
            <div className="grid aspect-3/4 place-items-center">
              <Skeleton className="absolute inset-0" />
              <p role="status" className="relative px-6 text-center text-ink-muted">
                {t("making")}
              </p>
            </div>
          )}
        {count > 1 && (
          <figcaption
            aria-hidden
            className="absolute top-3 left-3 grid size-9 place-items-center rounded-full bg-black/45 text-sm font-semibold text-white tabular-nums backdrop-blur-md"
          >
            {number}
          </figcaption>
        )}
        <button
          type="button"
          aria-pressed={hearted}
          aria-label={t("heart", { number, count })}
          onClick={() => onHeart(id, !hearted)}
          className={cn(
            "absolute right-3 bottom-3 grid size-14 place-items-center rounded-full shadow-lifted backdrop-blur-md transition-[transform,background-color]",
            "outline-offset-3 active:scale-90 [&_svg]:size-6.5",
            hearted ? "bg-accent text-accent-ink" : "bg-surface/90 text-ink hover:bg-surface",
          )}
        >
          <Heart
            key={String(hearted)}
            aria-hidden
            className={cn("animate-pop", hearted && "fill-current")}
          />
        </button>
      </figure>
    </li>
  );
}

function Loading(): ReactNode {
  const t = useTranslations("common");
  return (
    <div className="mx-auto grid max-w-4xl gap-6">
      <p role="status" className="sr-only">{t("loading")}</p>
      <Skeleton className="mx-auto h-11 w-full max-w-md" />
      <Skeleton className="mx-auto h-6 w-3/4 max-w-sm" />
      <div className="mt-4 grid gap-6 sm:grid-cols-2">
        <Skeleton className="aspect-3/4 rounded-card" />
        <Skeleton className="aspect-3/4 rounded-card max-sm:hidden" />
      </div>
    </div>
  );
}
