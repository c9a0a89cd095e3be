import Ellipsis from "icon:ellipsis";
import ImagePlus from "icon:image-plus";
import Images from "icon:images";
import Pencil from "icon:pencil";
import Trash2 from "icon:trash";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { Link, useNavigate } from "react-router";
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
import { Field } from "@/components/ui/field.tsx";
import { IconButton } from "@/components/ui/icon-button.tsx";
import { Input } from "@/components/ui/input.tsx";
import { useDeleteModel, useRenameModel } from "../api/change-model.ts";
import { paths } from "@/config/paths.ts";
import { toast } from "@/lib/toast.ts";
import type { Model } from "../api/get-models.ts";
import { MAX_MODEL_NAME, nameProblem } from "../model-name.ts";
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
        {model.status === "ready" && !model.is_retraining && (
          <DropdownMenuItem asChild>
            <Link to={paths.train.getHref(model.id)}>
              <ImagePlus aria-hidden />
              {t("add")}
            </Link>
          </DropdownMenuItem>
        )}
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

/** Gives a model another name. */
function RenameModel({ model, onClose }: { model: Model; onClose: () => void }): ReactNode {
  const t = useTranslations();
  const [name, setName] = useState(model.name);
  const input = useRef<HTMLInputElement>(null);
  const rename = useRenameModel();
  const problem = nameProblem(name);
  const problemText = problem === "missing"
    ? t("models.rename.missing")
    : problem && t("models.rename.tooLong", { count: MAX_MODEL_NAME });

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (problem) return;
    const visible = visibleText(name);
    if (visible === model.name) return onClose();
    rename.mutate({ id: model.id, name: visible }, {
      onSuccess: () => {
        toast.success(t("common.saved"));
        onClose();
      },
    });
  }

  return (
    <Dialog open onOpenChange={onClose} title={t("models.rename.title")} focusFirst={input}>
      <form onSubmit={submit} className="grid gap-5">
        <ErrorNotice error={rename.error} />
        <Field label={t("models.rename.name")} error={problemText}>
          {(control) => (
            <Input
              {...control}
              value={name}
              onChange={(event) => setName(event.target.value)}
              ref={input}
              onFocus={(event) => event.target.select()}
              autoComplete="off"
            />
          )}
        </Field>
        <footer className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
          <Button variant="secondary" onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="submit" pending={rename.isPending} disabled={problem !== undefined}>
            {t("common.save")}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

/** Asks before deleting a model, and says what goes with it. */
function DeleteModel({ model, onClose }: { model: Model; onClose: () => void }): ReactNode {
  const t = useTranslations("models.remove");
  const navigate = useNavigate();
  const remove = useDeleteModel({
    onSuccess: (receipt) => {
      toast.success(t("done", { name: model.name }), {
        action: {
          label: t("receipt"),
          onClick: () => void navigate(paths.receipt.getHref(receipt)),
        },
      });
      onClose();
    },
  });
  const [receiptId] = useState(() => crypto.randomUUID());

  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t("title", { name: model.name })}
      text={t("text")}
      action={t("action")}
      danger
      pending={remove.isPending}
      onConfirm={() => remove.mutate({ id: model.id, receiptId })}
    >
      <ul className="grid list-disc gap-1 pl-5 marker:text-danger">
        <li>{t("photos", { count: model.images_count })}</li>
        {model.preview_image_url && <li>{t("preview")}</li>}
        {model.status === "training" && <li>{t("training")}</li>}
        {model.status === "ready" && <li>{t("work")}</li>}
      </ul>
      {model.status === "ready" && <p>{t("stays")}</p>}
      <ErrorNotice error={remove.error} />
    </ConfirmDialog>
  );
}
