import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/cn.ts";

interface TileButtonProps extends Omit<ComponentProps<"button">, "aria-label"> {
  label: string;
}

/**
 * A button in the corner of a tile, seen while the pointer or the focus is on the tile. Not for
 * fingers, which would hit it by mistake: they have the viewer and the selection for the same.
 */
export function TileButton({ label, className, ...props }: TileButtonProps): ReactNode {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={cn(
        "absolute grid size-9 place-items-center rounded-full bg-black/55 text-white opacity-0",
        "transition-[opacity,background-color] hover:bg-black/75 focus-visible:opacity-100",
        "group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:hidden",
        "[&_svg]:size-4.5",
        className,
      )}
      {...props}
    />
  );
}
