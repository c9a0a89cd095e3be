import { clsx } from "clsx";
import { type ReactNode, useState } from "react";

interface ShowcasePictureProps {
  /** Name in public/landing, without the ending; 720 × 960 pixels. */
  name: string;
  alt: string;
  /** Class of the backdrop that stands in for the picture. */
  backdrop: string;
  eager?: boolean;
  className?: string;
}

/** A picture of the landing page; a painted studio backdrop while, or if, it is not there. */
export function ShowcasePicture(
  { name, alt, backdrop, eager = false, className }: ShowcasePictureProps,
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
          src={`/landing/${name}.webp`}
          alt={alt}
          width={720}
          height={960}
          loading={eager ? "eager" : "lazy"}
          fetchPriority={eager ? "high" : "auto"}
          decoding="async"
          onError={() => setIsMissing(true)}
          className="size-full object-cover object-top"
        />
      )}
    </div>
  );
}
