import type { ReactNode } from "react";
import { ImageTile } from "@/components/ui/image-tile.tsx";
import { publicUrl } from "@/lib/public-url.ts";
import { useOwnStylePicture } from "./api/get-own-style-picture.ts";
import type { Style } from "./api/get-styles.ts";

interface StyleImageProps {
  style: Pick<Style, "card_url" | "card_2x_url">;
  /** How wide it is shown, as in the `sizes` of an image. */
  sizes: string;
  /** Seen first: loaded at once. */
  eager?: boolean;
  /** The address of an object path. The catalogue's lie in a public bucket. */
  addressOf?: (path: string) => string;
  className?: string;
  /** Laid over the picture. */
  children?: ReactNode;
}

/** A style's picture, no larger than the screen shows it; the style is named beside it. */
export function StyleImage(
  { style: { card_url, card_2x_url }, addressOf = catalogueAddress, ...tile }: StyleImageProps,
): ReactNode {
  if (card_url === null || card_2x_url === null) {
    return <OwnStyleImage path={card_url} {...tile} />;
  }
  const [card, card2x] = [addressOf(card_url), addressOf(card_2x_url)];
  return <ImageTile {...tile} src={card} srcSet={`${card} 240w, ${card2x} 480w`} alt="" />;
}

interface OwnStyleImageProps extends Omit<StyleImageProps, "style" | "addressOf"> {
  /** null while there is none. */
  path: string | null;
}

/** One's own style has one small picture, in a private bucket. */
function OwnStyleImage({ path, ...tile }: OwnStyleImageProps): ReactNode {
  const { data: src = null } = useOwnStylePicture(path);
  return <ImageTile {...tile} src={src} alt="" />;
}

function catalogueAddress(path: string): string {
  return publicUrl("style-images", path);
}
