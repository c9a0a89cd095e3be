import type { LucideIcon } from "lucide-react";

/** A place in the navigation. */
export interface NavItem {
  href: string;
  label: string;
  icon: LucideIcon;
  /** Whether only this very address counts as being there, not those below it. */
  exact: boolean;
}
