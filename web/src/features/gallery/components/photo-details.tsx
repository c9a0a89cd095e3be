import type { ReactNode } from "react";
import { Link } from "react-router";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import Sparkles from "icon:sparkles";
import { Button } from "@/components/ui/button.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { paths } from "@/config/paths.ts";
import { useStyles } from "@/features/styles/api/get-styles.ts";
import { styleName } from "@/features/styles/style-name.ts";
import { useOptionWords } from "@/lib/use-option-words.ts";
import type { GalleryPhoto } from "../api/get-gallery-photos.ts";
import type { Photo } from "../api/get-photo.ts";
import { PhotoVersions } from "../edit/photo-versions.tsx";
import { usePhotoFacts } from "../use-photo-facts.ts";
import { PhotoFreeRetry } from "./photo-free-retry.tsx";
import { PhotoLeaves } from "./photo-leaves.tsx";
import { PhotoLeftOut } from "./photo-left-out.tsx";

interface PhotoDetailsProps {
  photo: GalleryPhoto;
  /** undefined until it is there. */
  settings: Photo | undefined;
  onShow: (photo: GalleryPhoto) => void;
}

/** How a photo was made, and a way to more like it. */
export function PhotoDetails({ photo, settings, onShow }: PhotoDetailsProps): ReactNode {
  const t = useTranslations("gallery.viewer");
  const tStyle = useTranslations("gallery");
  const format = useFormatter();
  const locale = useLocale();
  const { data: styles } = useStyles();
  const words = useOptionWords();
  const facts = usePhotoFacts(photo, settings);
  const style = styles?.find(({ id }) => id === photo.style_id);
  const { variation, variations, completed_at } = photo;
  const made: string[] = [];
  if (variations > 1) made.push(t("variation", { variation, variations }));
  if (completed_at) {
    made.push(t("made", { date: format.dateTime(new Date(completed_at), "dayWithYear") }));
  }
  return (
    <div className="grid content-start gap-5 p-5 lg:overflow-y-auto lg:p-6">
      <div className="grid gap-1">
        <h2 className="display-sm">
          {words.placed(style ? styleName(style, locale) : tStyle("unknownStyle"), photo)}
        </h2>
        <p className="text-sm text-ink-muted">{made.join(" · ")}</p>
      </div>
      <PhotoLeaves key={`leaves-${photo.id}`} photo={photo} />
      <PhotoVersions photo={photo} settings={settings} onShow={onShow} />
      <PhotoLeftOut photo={photo} />
      <PhotoFreeRetry key={photo.id} photo={photo} />
      <dl className="divide-y divide-line border-y border-line">
        {facts.map(([name, value]) => (
          <div key={name} className="flex justify-between gap-4 py-2.5 text-[0.9375rem]">
            <dt className="shrink-0 text-ink-muted">{name}</dt>
            <dd className="min-w-0 text-right font-medium wrap-anywhere">{value}</dd>
          </div>
        ))}
        {!settings && <Skeleton className="my-2.5 h-6" />}
      </dl>
      <Button asChild className="w-full">
        <Link to={paths.generate.getHref({ photoId: photo.id })}>
          <Sparkles aria-hidden />
          {t("similar")}
        </Link>
      </Button>
    </div>
  );
}
