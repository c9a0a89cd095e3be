import type { UseQueryResult } from "@tanstack/react-query";
import Images from "icon:images";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useFormatter, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { ImageTile } from "@/components/ui/image-tile.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { paths } from "@/config/paths.ts";
import { publicUrl } from "@/lib/public-url.ts";
import { useDrawn } from "@/lib/use-drawn.ts";
import type { LatestPhoto } from "../api/get-latest-photos.ts";

interface LatestPhotosProps {
  photos: UseQueryResult<LatestPhoto[]>;
  hasModels: boolean | undefined;
}

/** Those that are drawn and loaded first: a row of a phone. */
const FIRST = 3;

const gridClasses = "grid grid-cols-3 gap-2 sm:gap-3 md:grid-cols-4 xl:grid-cols-6";

/** The newest portraits; for somebody with a model but none yet, where they will be. */
export function LatestPhotos({ photos, hasModels }: LatestPhotosProps): ReactNode {
  const t = useTranslations("dashboard.latest");
  const drawn = useDrawn(FIRST);
  if (photos.data?.length === 0 && !hasModels) return null;
  return (
    <Section
      title={t("title")}
      aside={photos.data && photos.data.length > 0 && (
        <Button asChild variant="ghost" size="sm" className="-mr-4">
          <Link to={paths.gallery.getHref()}>{t("all")}</Link>
        </Button>
      )}
    >
      <ErrorNotice error={photos.error} onRetry={() => void photos.refetch()} />
      {photos.isPending && (
        <div className={gridClasses}>
          {Array.from(
            { length: 12 },
            (_, n) => <Skeleton key={n} className="aspect-3/4 rounded-tile" />,
          )}
        </div>
      )}
      {photos.data?.length === 0 && <Empty text={t("empty")} />}
      {photos.data && photos.data.length > 0 && (
        <ul className={gridClasses}>
          {photos.data.slice(0, drawn).map((photo, index) => (
            <li key={photo.id}>
              <PhotoLink photo={photo} eager={index < FIRST} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function PhotoLink({ photo, eager }: { photo: LatestPhoto; eager: boolean }): ReactNode {
  const t = useTranslations("dashboard.latest");
  const format = useFormatter();
  const date = photo.completed_at
    ? format.dateTime(new Date(photo.completed_at), "dayWithYear")
    : "";
  return (
    <Link
      to={paths.gallery.getHref(photo.id)}
      className="group block rounded-tile transition-transform duration-300 ease-out-soft hover:-translate-y-0.5"
    >
      <ImageTile
        src={publicUrl("generated-photos", photo.thumbnail_url ?? photo.url)}
        alt={t("photo", { date })}
        eager={eager}
        className="transition-shadow group-hover:shadow-lifted"
      />
    </Link>
  );
}

function Empty({ text }: { text: string }): ReactNode {
  return (
    <div className="grid min-h-44 place-items-center rounded-card border border-dashed border-line-strong/60 p-8 text-center text-ink-muted">
      <div className="grid max-w-xs justify-items-center gap-3">
        <Images aria-hidden className="size-6" />
        <p>{text}</p>
      </div>
    </div>
  );
}
