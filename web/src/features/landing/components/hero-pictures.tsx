import { clsx } from "clsx";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { pictureSizes, pictureSources } from "../picture-sources.ts";

/** One selfie among what became of it. */
export function HeroPictures(): ReactNode {
  const t = useTranslations("landing");
  return (
    <ul
      aria-label={t("gallery.label")}
      className="grid grid-cols-6 grid-rows-[repeat(12,1fr)] gap-2.5 [aspect-ratio:1/1.18] sm:gap-3.5"
    >
      <li className="col-span-4 row-span-8">
        <ShowcasePicture
          name="portrait-golden"
          alt={t("gallery.two")}
          backdrop="backdrop-golden"
          size="large"
          className="size-full"
        />
      </li>
      <li className="relative col-span-2 row-span-4">
        <ShowcasePicture
          name="selfie"
          alt={t("gallery.selfie")}
          backdrop="backdrop-clay"
          size="small"
          className="size-full"
        />
        <span className="absolute bottom-2 left-2 rounded-full bg-surface px-2.5 py-1 text-xs font-semibold shadow-soft">
          {t("hero.selfie")}
        </span>
      </li>
      <li className="col-span-2 row-span-5">
        <ShowcasePicture
          name="portrait-mono"
          alt={t("gallery.three")}
          backdrop="backdrop-mono"
          size="small"
          className="size-full"
        />
      </li>
      <li className="col-span-2 row-span-4">
        <ShowcasePicture
          name="portrait-night"
          alt={t("gallery.four")}
          backdrop="backdrop-night"
          size="small"
          className="size-full"
        />
      </li>
      <li className="col-span-2 row-span-4">
        <ShowcasePicture
          name="portrait-studio"
          alt={t("gallery.one")}
          backdrop="backdrop-grey"
          size="small"
          className="size-full"
        />
      </li>
      <li className="col-span-2 row-span-3">
        <ShowcasePicture
          name="portrait-garden"
          alt={t("gallery.five")}
          backdrop="backdrop-garden"
          size="small"
          className="size-full"
        />
      </li>
    </ul>
  );
}

interface ShowcasePictureProps {
  /** Name in public/landing, without width and ending. */
  name: string;
  alt: string;
  /** Class of the backdrop that stands in for the picture. */
  backdrop: string;
  size: keyof typeof pictureSizes;
  className?: string;
}

/** A picture of the landing page; a painted studio backdrop while, or if, it is not there. */
function ShowcasePicture(
  { name, alt, backdrop, size, className }: ShowcasePictureProps,
): ReactNode {
  const [isMissing, setIsMissing] = useState(false);
  return (
    <div
      role={isMissing ? "img" : undefined}
      aria-label={isMissing ? alt : undefined}
      className={clsx("overflow-hidden rounded-tile", backdrop, className)}
    >
      {!isMissing && (
        <img
          {...pictureSources(name)}
          sizes={pictureSizes[size]}
          alt={alt}
          width={720}
          height={960}
          fetchPriority={size === "large" ? "high" : "auto"}
          decoding="async"
          onError={() => setIsMissing(true)}
          className="size-full object-cover object-top"
        />
      )}
    </div>
  );
}
