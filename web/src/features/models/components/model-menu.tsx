import Ellipsis from "icon:ellipsis";
import Images from "icon:images";
import Pencil from "icon:pencil";
import Trash2 from "icon:trash";
import { type ReactNode, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import {
  DropdownMenu,
  DropdownMenuItem,
  DropdownMenuSeparator,
} from "@/components/ui/dropdown-menu.tsx";
import { IconButton } from "@/components/ui/icon-button.tsx";
import type { Model } from "../api/get-models.ts";
import { DeleteModel } from "./delete-model.tsx";
import { RenameModel } from "./rename-model.tsx";
import { TrainingImages } from "./training-images.tsx";

type Window = "images" | "rename" | "delete";

/** What can be done with any model: see its photos, rename it, delete it. */
export function ModelMenu({ model }: { model: Model }): ReactNode {
  const t = useTranslations("models.menu");
  const [shown, setShown] = useState<Window | null>(null);
  const chosen = useRef<Window | null>(null);
  const close = (): void => setShown(null);

  function choose(window: Window): void {
    chosen.current = window;
  }

  /** Only now, so that the focus comes back to the menu's button when the window is closed. */
  function showChosen(): void {
    setShown(chosen.current);
    chosen.current = null;
  }

  return (
    <>
      <DropdownMenu
        onClose={showChosen}
        trigger={
          <IconButton
            label={t("label", { name: model.name })}
            className="-mt-1.5 -mr-1.5"
          >
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        <DropdownMenuItem onSelect={() => choose("images")}>
          <Images aria-hidden />
          {t("photos")}
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => choose("rename")}>
          <Pencil aria-hidden />
          {t("rename")}
        </DropdownMenuItem>
        <DropdownMenuSeparator />
        <DropdownMenuItem
          onSelect={() => choose("delete")}
          className="text-danger [&_svg]:text-danger"
        >
          <Trash2 aria-hidden />
          {t("delete")}
        </DropdownMenuItem>
      </DropdownMenu>
      {shown === "images" && <TrainingImages model={model} onClose={close} />}
      {shown === "rename" && <RenameModel model={model} onClose={close} />}
      {shown === "delete" && <DeleteModel model={model} onClose={close} />}
    </>
  );
}
