import ImageOff from "icon:image-off";
import { type ReactNode, useState } from "react";
import { cn } from "@/lib/cn.ts";
import { usePictureTurn } from "@/lib/first-pictures.ts";

interface ImageTileProps {
  /** null while there is no picture yet. */
  src: string | null;
  /** Other sizes of the picture, and how wide it is shown, as of an image. */
  srcSet?: string;
  sizes?: string;
  alt: string;
  /** Width divided by height. */
  ratio?: number;
  /** For the pictures seen first, which do not fade in; the others load after them, when they come near. */
  eager?: boolean;
  className?: string;
  /** Laid over the picture. */
  children?: ReactNode;
}

/** A rounded picture that keeps its place: a quiet surface until it fades in, an icon if it cannot. */
export function ImageTile(
  { src, srcSet, sizes, alt, ratio = 3 / 4, eager = false, className, children }: ImageTileProps,
): ReactNode {
  const [shown, setShown] = useState<string | null>(null);
  const [broken, setBroken] = useState<string | null>(null);
  const isDue = usePictureTurn(eager, src === null || src === shown || src === broken);
  return (
    <div
      className={cn("relative overflow-hidden rounded-tile bg-sunken", className)}
      style={{ aspectRatio: ratio }}
    >
      {src && src !== broken && (
        <img
          // Before the addresses: Safari loads what it meets first.
          sizes={sizes}
          srcSet={isDue ? srcSet : undefined}
          src={isDue ? src : undefined}
          alt={alt}
          loading={eager ? "eager" : "lazy"}
          fetchPriority={eager ? "high" : "low"}
          decoding="async"
          onLoad={() => setShown(src)}
          onError={() => setBroken(src)}
          className={cn(
            "size-full object-cover transition-opacity duration-300",
            // The browser counts a picture as seen only when it is opaque (largest contentful paint).
            !eager && shown !== src && "opacity-0",
          )}
        />
      )}
      {src && src === broken && (
        <div
          role="img"
          aria-label={alt}
          className="absolute inset-0 grid place-items-center text-ink-muted"
        >
          <ImageOff aria-hidden className="size-6" />
        </div>
      )}
      {children}
    </div>
  );
}
