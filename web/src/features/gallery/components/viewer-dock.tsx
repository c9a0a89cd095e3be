import Ellipsis from "icon:ellipsis";
import { type ComponentProps, type ReactNode, useRef } from "react";
import { useTranslations } from "use-intl";
import { DropdownMenu, DropdownMenuItem } from "@/components/ui/dropdown-menu.tsx";
import type { IconType } from "@/components/ui/icon.tsx";
import { cn } from "@/lib/cn.ts";
import type { ViewerAction } from "../viewer-actions/viewer-action.ts";

/** On phones, under the thumb: what can be done with the photo, what is rarer behind "More". */
export function ViewerDock({ actions }: { actions: readonly ViewerAction[] }): ReactNode {
  const t = useTranslations("gallery.viewer");
  const chosen = useRef<ViewerAction>(undefined);
  const more = actions.filter(({ onPhones }) => onPhones === "more");
  return (
    <div
      role="toolbar"
      aria-label={t("toolbar")}
      className="sticky bottom-0 col-span-full flex border-t border-line bg-canvas/90 px-1 pb-[env(safe-area-inset-bottom)] backdrop-blur-xl sm:hidden"
    >
      {actions.filter(({ onPhones }) => onPhones === "bar").map((action) => (
        <DockButton
          key={action.id}
          icon={action.icon}
          word={action.word ?? action.label}
          aria-label={action.label}
          isOn={action.isOn}
          onClick={action.run}
        />
      ))}
      {more.length > 0 && (
        <DropdownMenu
          trigger={<DockButton icon={Ellipsis} word={t("more")} />}
          onClose={() => {
            // Not before: a window that an action opens takes the focus from the closed menu.
            chosen.current?.run();
            chosen.current = undefined;
          }}
        >
          {more.map((action) => (
            <DropdownMenuItem
              key={action.id}
              onSelect={() => chosen.current = action}
              className={cn("min-h-12", action.isDangerous && "text-danger [&_svg]:text-danger")}
            >
              <action.icon aria-hidden />
              {action.label}
            </DropdownMenuItem>
          ))}
        </DropdownMenu>
      )}
    </div>
  );
}

interface DockButtonProps extends ComponentProps<"button"> {
  icon: IconType;
  word: string;
  isOn?: boolean | undefined;
}

function DockButton({ icon: Icon, word, isOn, ...props }: DockButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="grid h-15 min-w-0 flex-1 content-center justify-items-center gap-1 rounded-control text-xs font-medium -outline-offset-4"
      {...props}
    >
      <Icon aria-hidden className={cn("size-5.5", isOn && "fill-accent text-accent-text")} />
      <span className="max-w-full truncate">{word}</span>
    </button>
  );
}
