import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { BeforeAfter } from "@/components/ui/before-after.tsx";
import { Button } from "@/components/ui/button.tsx";
import { Dialog } from "@/components/ui/dialog.tsx";
import { cn } from "@/lib/cn.ts";
import { publicUrl } from "@/lib/public-url.ts";
import type { GalleryPhoto } from "../api/get-gallery-photos.ts";
import type { Photo } from "../api/get-photo.ts";
import { useVersions, type Version } from "../api/get-versions.ts";

interface PhotoVersionsProps {
  photo: GalleryPhoto;
  /** undefined until it is there. */
  settings: Photo | undefined;
  onShow: (photo: GalleryPhoto) => void;
}

/** The versions of a portrait that was changed, and the first beside the one that is shown. */
export function PhotoVersions({ photo, settings, onShow }: PhotoVersionsProps): ReactNode {
  const t = useTranslations("editing");
  const tGallery = useTranslations("gallery");
  const hasOthers = photo.versions > 1;
  const { data: versions = [] } = useVersions(
    settings && hasOthers ? settings.root_photo_id ?? settings.id : undefined,
  );
  const [isComparing, setIsComparing] = useState(false);
  const [first] = versions;
  if (versions.length < 2) return null;
  return (
    <section className="grid gap-3">
      <h3 className="text-sm font-medium">{tGallery("versions", { count: versions.length })}</h3>
      <ul className="flex flex-wrap gap-2">
        {versions.map((version, index) => (
          <li key={version.id}>
            <button
              type="button"
              aria-label={index === 0 ? t("original") : t("version", { number: index + 1 })}
              aria-current={version.id === photo.id || undefined}
              onClick={() => onShow(version)}
              className={cn(
                "block overflow-hidden rounded-lg border-2 border-transparent",
                "aria-current:border-accent forced-colors:aria-current:border-[Highlight]",
              )}
            >
              <img
                src={publicUrl("generated-photos", version.thumbnail_url ?? "")}
                alt=""
                className="h-20 w-16 object-cover"
              />
            </button>
          </li>
        ))}
      </ul>
      {first && first.id !== photo.id && (
        <Button
          variant="secondary"
          size="sm"
          onClick={() => setIsComparing(true)}
        >
          {t("compare")}
        </Button>
      )}
      {first && isComparing && (
        <Comparison
          before={first}
          after={photo}
          onClose={() => setIsComparing(false)}
        />
      )}
    </section>
  );
}

function Comparison(
  { before, after, onClose }: { before: Version; after: GalleryPhoto; onClose: () => void },
): ReactNode {
  const t = useTranslations("editing");
  const picture = ({ url }: GalleryPhoto, alt: string): ReactNode => (
    <img
      src={publicUrl("generated-photos", url ?? "")}
      alt={alt}
      className="absolute inset-0 size-full object-cover"
    />
  );
  return (
    <Dialog open onOpenChange={onClose} title={t("compare")}>
      <div
        style={{
          aspectRatio: `${after.width ?? 3} / ${after.height ?? 4}`,
          maxWidth: `calc(70dvh * ${(after.width ?? 3) / (after.height ?? 4)})`,
        }}
        className="mx-auto w-full"
      >
        <BeforeAfter
          before={picture(before, t("original"))}
          after={picture(after, t("changed"))}
          label={t("line")}
          valueText={(percent) => t("lineAt", { percent })}
          className="size-full rounded-tile"
        />
      </div>
    </Dialog>
  );
}
