import ImagePlus from "icon:image-plus";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { visibleText } from "@shared/visible-text.ts";
import { Button } from "@/components/ui/button.tsx";
import { Dialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { FileButton } from "@/components/ui/file-button.tsx";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";
import { Spinner } from "@/components/ui/spinner.tsx";
import { useSessionUser } from "@/lib/session.ts";
import { useObjectUrl } from "@/lib/use-object-url.ts";
import { useAddOwnStyle, useDeleteOwnStyle } from "../api/change-own-styles.ts";
import { prepareStylePicture, type StyleFileProblem } from "./prepare-style-picture.ts";
import { isStyleName, StyleNameField } from "./style-name-field.tsx";

interface AddOwnStyleProps {
  /** A style that was refused, in whose place another picture comes. */
  instead?: { id: string; name: string } | undefined;
  onClose: () => void;
}

/** A picture as it will be uploaded, with the id of the style that it makes. */
interface Chosen {
  id: string;
  blob: Blob;
}

/** Takes a picture whose place and light are wanted, and a name for it. */
export function AddOwnStyle({ instead, onClose }: AddOwnStyleProps): ReactNode {
  const t = useTranslations();
  const { id: userId } = useSessionUser();
  const [name, setName] = useState(instead?.name ?? "");
  const [chosen, setChosen] = useState<Chosen>();
  const [problem, setProblem] = useState<StyleFileProblem>();
  const [isOpening, setIsOpening] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const add = useAddOwnStyle();
  const remove = useDeleteOwnStyle();

  async function choose([file]: File[]): Promise<void> {
    if (!file) return;
    setIsOpening(true);
    setProblem(undefined);
    add.reset();
    const prepared = await prepareStylePicture(file)
      .catch(() => ({ problem: "unreadable" as const }));
    setIsOpening(false);
    if ("problem" in prepared) {
      setProblem(prepared.problem);
      setChosen(undefined);
      return;
    }
    setChosen({ id: crypto.randomUUID(), blob: prepared.blob });
    input.current?.focus();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!chosen || !isStyleName(name)) return;
    const style = { id: chosen.id, userId, name: visibleText(name), picture: chosen.blob };
    add.mutate(style, {
      onSuccess: () => {
        if (instead) remove.mutate(instead.id);
        onClose();
      },
    });
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("ownStyles.add.title")}
      description={t("ownStyles.add.text")}
    >
      <form onSubmit={submit} className="grid gap-5">
        <ErrorNotice error={add.error} />
        {problem && <InlineAlert title={t(`ownStyles.problems.${problem}`)} />}
        <div className="flex items-center gap-4">
          <Preview blob={chosen?.blob} isOpening={isOpening} />
          <FileButton variant="secondary" onFiles={(files) => void choose(files)}>
            {t(chosen ? "ownStyles.add.another" : "ownStyles.add.choose")}
          </FileButton>
        </div>
        <StyleNameField value={name} onValueChange={setName} inputRef={input} />
        <footer className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
          <Button variant="secondary" onClick={onClose}>{t("common.cancel")}</Button>
          <Button
            type="submit"
            pending={add.isPending}
            disabled={!chosen || !isStyleName(name)}
          >
            {t("ownStyles.add.action")}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

function Preview({ blob, isOpening }: { blob: Blob | undefined; isOpening: boolean }): ReactNode {
  const t = useTranslations("ownStyles.add");
  const url = useObjectUrl(blob);
  return (
    <div
      aria-busy={isOpening || undefined}
      className="grid aspect-3/4 w-28 shrink-0 place-items-center overflow-hidden rounded-tile bg-sunken text-ink-muted"
    >
      {isOpening
        ? <Spinner />
        : url
        ? <img src={url} alt={t("chosen")} className="size-full object-cover" />
        : <ImagePlus aria-hidden className="size-6" />}
    </div>
  );
}
