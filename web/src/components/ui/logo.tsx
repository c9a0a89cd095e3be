import type { ReactNode } from "react";

/** The mark (the drawing of public/icons/icon.svg) and the name. */
export function Logo(): ReactNode {
  return (
    <span className="inline-flex items-center gap-2.5">
      <svg viewBox="0 0 64 64" aria-hidden className="size-8 rounded-[0.6rem]">
        <rect width="64" height="64" fill="#f6ab2f" />
        <circle cx="32" cy="26" r="11.5" fill="#fffaf0" />
        <path d="M9 64a23 21 0 0 1 46 0z" fill="#231803" />
      </svg>
      <span className="translate-y-px font-display text-[1.375rem] leading-none tracking-tight">
        Retrato
      </span>
    </span>
  );
}
