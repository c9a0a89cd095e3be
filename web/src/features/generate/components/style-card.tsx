import Check from "icon:check";
import { type ReactNode, useState } from "react";
import type { Style } from "@/features/styles/api/get-styles.ts";
import { StyleImage } from "@/features/styles/style-image.tsx";
import { cn } from "@/lib/cn.ts";
import { publicUrl } from "@/lib/public-url.ts";

/** The grid of the catalogue, of its skeleton too. */
export const styleGridClasses =
  "grid grid-cols-3 gap-x-2.5 gap-y-4 sm:grid-cols-[repeat(auto-fill,minmax(7.5rem,1fr))] sm:gap-x-4 sm:gap-y-5";

/** How wide a card of that grid is, at most. */
const STYLE_SIZES = "(min-width: 640px) 9.5rem, 33vw";

interface StyleCardProps {
  style: Style;
  /** The small picture of the latest portrait in it, of the person who is chosen. */
  portrait: string | undefined;
  name: string;
  isSelected: boolean;
  isDisabled: boolean;
  /** Seen first: its picture is loaded at once. */
  isEager: boolean;
  onToggle: () => void;
}

/** A style to pick: a checkbox that looks like what it makes, of the person once there is something. */
export function StyleCard(
  { style, portrait, name, isSelected, isDisabled, isEager, onToggle }: StyleCardProps,
): ReactNode {
  return (
    <label className="group relative grid cursor-pointer gap-2 rounded-tile outline-focus has-disabled:cursor-default has-disabled:opacity-45 has-focus-visible:outline-2 has-focus-visible:outline-offset-6">
      <input
        type="checkbox"
        checked={isSelected}
        disabled={isDisabled}
        onChange={onToggle}
        className="sr-only"
      />
      <StyleImage
        style={style}
        sizes={STYLE_SIZES}
        eager={isEager}
        className="ring-ink ring-offset-2 ring-offset-canvas transition-shadow group-has-checked:ring-3"
      >
        {portrait && <Portrait key={portrait} path={portrait} style={style} />}
        <span
          aria-hidden
          className="absolute top-2 right-2 grid size-7 scale-75 place-items-center rounded-full bg-accent text-accent-ink opacity-0 shadow-soft transition duration-200 ease-out-soft group-has-checked:scale-100 group-has-checked:opacity-100"
        >
          <Check className="size-4.5" strokeWidth={3} />
        </span>
      </StyleImage>
      <span className="line-clamp-2 px-0.5 text-sm leading-snug font-medium">{name}</span>
    </label>
  );
}

interface PortraitProps {
  path: string;
  style: Style;
}

/**
 * Fades in over the picture of the style, which stays in the corner: it is what the person knows the
 * style by, and what it looks like with others. One that does not arrive changes nothing.
 */
function Portrait({ path, style }: PortraitProps): ReactNode {
  const [isThere, setIsThere] = useState(false);
  return (
    <div
      aria-hidden
      className={cn(
        "absolute inset-0 transition-opacity duration-300",
        !isThere && "opacity-0",
      )}
    >
      <img
        src={publicUrl("generated-photos", path) ?? undefined}
        alt=""
        loading="lazy"
        fetchPriority="low"
        decoding="async"
        onLoad={() => setIsThere(true)}
        className="size-full object-cover"
      />
      <StyleImage
        style={style}
        sizes="4rem"
        className="absolute bottom-1.5 left-1.5 w-1/4 rounded-lg ring-2 ring-surface"
      />
    </div>
  );
}
