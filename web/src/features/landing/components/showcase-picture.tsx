import { clsx } from "clsx";
import { type ReactNode, useState } from "react";
import { pictureSizes, pictureSources } from "../picture-sources.ts";

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
export function ShowcasePicture(
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
