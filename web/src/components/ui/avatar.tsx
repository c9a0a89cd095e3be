import { type ReactNode, useState } from "react";
import { cn } from "@/lib/cn.ts";

interface AvatarProps {
  /** A name or e-mail address, for the initials. Not read out: say who it is beside it. */
  name: string;
  src: string | null;
  className?: string;
}

/**
 * A person's picture, over their initials, which show until it has loaded or when there is none. The
 * initials are drawn by CSS: as text they would have to be part of the name of a button that holds
 * them.
 */
export function Avatar({ name, src, className }: AvatarProps): ReactNode {
  const [broken, setBroken] = useState<string | null>(null);
  return (
    <span
      aria-hidden
      data-initials={initials(name)}
      className={cn(
        "relative grid size-9 shrink-0 place-items-center overflow-hidden rounded-full",
        "bg-accent-soft text-sm font-semibold text-accent-text select-none",
        "before:content-[attr(data-initials)]",
        className,
      )}
    >
      {src && src !== broken && (
        <img
          src={src}
          alt=""
          onError={() => setBroken(src)}
          className="absolute inset-0 size-full object-cover"
        />
      )}
    </span>
  );
}

/** At most two letters for a name or an e-mail address: "Ada Lovelace" is AL, "ada@x.org" is A. */
export function initials(name: string): string {
  const words = name.split("@")[0]?.split(/[\s._-]+/).filter(Boolean) ?? [];
  const first = words[0];
  const last = words.length > 1 && name.includes(" ") ? words.at(-1) : undefined;
  return [first, last].map((word) => [...(word ?? "")][0] ?? "").join("").toUpperCase();
}
