import type { ReactNode } from "react";
import type { IconType } from "@/components/ui/icon.tsx";
import type { GalleryPhoto } from "../api/get-gallery-photos.ts";

/** One thing that can be done with the photo in the viewer. */
export interface ViewerAction {
  id: string;
  /** What it does: its name for screen readers, in tooltips and menus. */
  label: string;
  /** A shorter word below its icon on phones, part of the label. */
  word?: string;
  icon: IconType;
  /** What `KeyboardEvent.key` says of the keys that do it, in lower case; the first one is told. */
  keys?: readonly string[];
  /** On phones: in the bar under the thumb, which has room for four, or behind "More". */
  onPhones: "bar" | "more";
  /** Of what is on or off, as a heart. */
  isOn?: boolean;
  isDangerous?: boolean;
  run: () => void;
  /** A window of its own, open or not. */
  window?: ReactNode;
}

/** What an action can do with the viewer besides. */
export interface ViewerControls {
  /** Shows a neighbour of the photo, or closes where there is none. */
  leavePhoto: () => void;
}

/** What the hook of an action gives: the action for a photo. */
export type ViewerActionOf = (photo: GalleryPhoto, viewer: ViewerControls) => ViewerAction;
