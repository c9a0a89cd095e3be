import Ellipsis from "icon:ellipsis";
import Pencil from "icon:pencil";
import Trash2 from "icon:trash";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { visibleText } from "@shared/visible-text.ts";
import { Button } from "@/components/ui/button.tsx";
import { ConfirmDialog, Dialog } from "@/components/ui/dialog.tsx";
import {
  DropdownMenu,
  DropdownMenuItem,
  DropdownMenuSeparator,
} from "@/components/ui/dropdown-menu.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { IconButton } from "@/components/ui/icon-button.tsx";
import type { Style } from "@/features/styles/api/get-styles.ts";
import { toast } from "@/lib/toast.ts";
import { useDeleteOwnStyle, useRenameOwnStyle } from "../api/change-own-styles.ts";
import { isStyleName, StyleNameField } from "./style-name-field.tsx";

type Window = "rename" | "delete";

/** What can be done with a style of one's own. */
export function OwnStyleMenu({ style }: { style: Style }): ReactNode {
  const t = useTranslations("ownStyles.menu");
  const [shown, setShown] = useState<Window | null>(null);
  const chosen = useRef<Window | null>(null);
  const close = (): void => setShown(null);

  /** Only now, so that the focus comes back to the menu's button when the window is closed. */
  function showChosen(): void {
    setShown(chosen.current);
    chosen.current = null;
  }

  return (
    <>
      <DropdownMenu
        align="start"
        onClose={showChosen}
        trigger={
          <IconButton
            label={t("label", { name: style.name })}
            className="absolute top-1 left-1 bg-scrim text-white hover:bg-ink hover:text-canvas data-[state=open]:bg-ink data-[state=open]:text-canvas"
          >
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        <DropdownMenuItem onSelect={() => chosen.current = "rename"}>
          <Pencil aria-hidden />
          {t("rename")}
        </DropdownMenuItem>
        <DropdownMenuSeparator />
        <DropdownMenuItem
          onSelect={() => chosen.current = "delete"}
          className="text-danger [&_svg]:text-danger"
        >
          <Trash2 aria-hidden />
          {t("delete")}
        </DropdownMenuItem>
      </DropdownMenu>
      {shown === "rename" && <RenameOwnStyle style={style} onClose={close} />}
      {shown === "delete" && <DeleteOwnStyle style={style} onClose={close} />}
    </>
  );
}

interface WindowProps {
  style: Style;
  onClose: () => void;
}

function RenameOwnStyle({ style, onClose }: WindowProps): ReactNode {
  const t = useTranslations();
  const [name, setName] = useState(style.name);
  const input = useRef<HTMLInputElement>(null);
  const rename = useRenameOwnStyle();

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!isStyleName(name)) return;
    const visible = visibleText(name);
    if (visible === style.name) return onClose();
    rename.mutate({ id: style.id, name: visible }, {
      onSuccess: () => {
        toast.success(t("common.saved"));
        onClose();
      },
    });
  }

  return (
    <Dialog open onOpenChange={onClose} title={t("ownStyles.rename.title")} focusFirst={input}>
      <form onSubmit={submit} className="grid gap-5">
        <ErrorNotice error={rename.error} />
        <StyleNameField value={name} onValueChange={setName} inputRef={input} />
        <footer className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
          <Button variant="secondary" onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="submit" pending={rename.isPending} disabled={!isStyleName(name)}>
            {t("common.save")}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

/** Asks before deleting a style, and says what goes with it. */
export function DeleteOwnStyle({ style, onClose }: WindowProps): ReactNode {
  const t = useTranslations("ownStyles.remove");
  const remove = useDeleteOwnStyle();

  function confirm(): void {
    remove.mutate(style.id, {
      onSuccess: () => {
        toast.success(t("done", { name: style.name }));
        onClose();
      },
    });
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t("title", { name: style.name })}
      text={t(style.active ? "text" : "unused")}
      action={t("action")}
      danger
      pending={remove.isPending}
      onConfirm={confirm}
    >
      <ErrorNotice error={remove.error} />
    </ConfirmDialog>
  );
}
