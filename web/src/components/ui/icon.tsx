import type { ReactElement, SVGProps } from "react";

/** An icon as a component; says nothing to a screen reader unless it is told to. */
export type IconType = (props: SVGProps<SVGSVGElement>) => ReactElement;

/**
 * Makes a component of an icon. Called by what `icon:…` imports become (scripts/lucide-icons.ts).
 * @param body What is inside of the `<svg>`, on a canvas of 24 × 24.
 */
export function icon(body: string): IconType {
  return (props) => (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      {...props}
      dangerouslySetInnerHTML={{ __html: body }}
    />
  );
}
