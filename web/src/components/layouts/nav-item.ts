import type { IconType } from "@/components/ui/icon.tsx";

/** A place in the navigation. */
export interface NavItem {
  href: string;
  label: string;
  icon: IconType;
  /** Whether only this very address counts as being there, not those below it. */
  exact: boolean;
}
