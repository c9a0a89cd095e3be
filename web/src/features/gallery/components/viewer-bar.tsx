import Keyboard from "icon:keyboard";
import X from "icon:x";
import ZoomIn from "icon:zoom-in";
import ZoomOut from "icon:zoom-out";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "@/components/ui/icon-button.tsx";
import { cn } from "@/lib/cn.ts";
import type { ZoomControl } from "../use-zoom.ts";
import type { ViewerAction } from "../viewer-actions/viewer-action.ts";
import { MAX_SCALE } from "../zoom.ts";

interface ViewerBarProps {
  actions: readonly ViewerAction[];
  /** "3 of 36", where the photo is among those of the gallery. */
  position: string | undefined;
  control: ZoomControl;
  onHelp: () => void;
  onClose: () => void;
}

/** Over the photo: the way out, and but on phones (viewer-dock.tsx) what can be done with it. */
export function ViewerBar(
  { actions, position, control, onHelp, onClose }: ViewerBarProps,
): ReactNode {
  const t = useTranslations("gallery.viewer");
  const tKeys = useTranslations("gallery.keys");
  const close = useTranslations("common")("close");
  return (
    <div className="col-span-full flex items-center gap-1 border-b border-line px-3 py-2">
      <IconButton label={close} onClick={onClose}>
        <X aria-hidden />
      </IconButton>
      <p className="px-1 text-sm tabular-nums text-ink-muted">{position}</p>
      <div
        role="toolbar"
        aria-label={t("toolbar")}
        className="ml-auto flex gap-1 max-sm:hidden"
      >
        <IconButton
          label={tKeys("title")}
          onClick={onHelp}
          className="pointer-coarse:hidden"
        >
          <Keyboard aria-hidden />
        </IconButton>
        <IconButton
          label={t("zoomOut")}
          disabled={control.zoom.scale === 1}
          onClick={control.zoomOut}
        >
          <ZoomOut aria-hidden />
        </IconButton>
        <IconButton
          label={t("zoomIn")}
          disabled={control.zoom.scale === MAX_SCALE}
          onClick={control.zoomIn}
        >
          <ZoomIn aria-hidden />
        </IconButton>
        <span className="mx-1 my-2 w-px bg-line" />
        {actions.map(({ id, label, icon: Icon, keys, isOn, isDangerous, run }) => (
          <IconButton
            key={id}
            label={label}
            aria-keyshortcuts={keys?.join(" ")}
            onClick={run}
            className={cn(isDangerous && "hover:bg-danger-soft hover:text-danger")}
          >
            <Icon aria-hidden className={cn(isOn && "fill-accent text-accent-text")} />
          </IconButton>
        ))}
      </div>
    </div>
  );
}
