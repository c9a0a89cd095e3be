import { type FormEvent, type ReactNode, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Dialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Field } from "@/components/ui/field.tsx";
import { FileButton } from "@/components/ui/file-button.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Select } from "@/components/ui/select.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import { StyleImage } from "@/features/styles/style-image.tsx";
import { focusFirstProblem } from "@/lib/focus-first-problem.ts";
import { useObjectUrl } from "@/lib/use-object-url.ts";
import { languageOptions } from "@/messages/locales.ts";
import { type CatalogueCategory, type DeskStyle, usePutStyle } from "../api/styles.ts";
import { draftOf, problemsOf, type StyleDraft, textsOf } from "../style-draft.ts";
import { type StylePicture, stylePicture, type StylePictureProblem } from "../style-picture.ts";

const CATEGORIES: CatalogueCategory[] = [
  "studio",
  "business",
  "outdoors",
  "city",
  "cinematic",
  "seasonal",
  "artistic",
];

interface StyleFormProps {
  /** null for a new one. */
  style: DeskStyle | null;
  /** Ids that there are. */
  taken: string[];
  onClose: () => void;
}

/** Everything that is said of a style, and its picture. */
export function StyleForm({ style, taken, onClose }: StyleFormProps): ReactNode {
  const t = useTranslations("operator.styles.form");
  const categories = useTranslations("operator.styles.categories");
  const [draft, setDraft] = useState<StyleDraft>(() => draftOf(style));
  const [file, setFile] = useState<File>();
  const [pictureProblem, setPictureProblem] = useState<StylePictureProblem | null>(null);
  const [isChecked, setIsChecked] = useState(false);
  const [isDrawing, setIsDrawing] = useState(false);
  const put = usePutStyle();
  const problems = problemsOf(draft, style === null ? taken : []);
  const isMissingPicture = style === null && !file;

  function change(changed: Partial<StyleDraft>): void {
    setDraft((before) => ({ ...before, ...changed }));
  }
  function changeText(locale: string, changed: Partial<StyleDraft["texts"][string]>): void {
    setDraft((before) => ({
      ...before,
      texts: {
        ...before.texts,
        [locale]: { name: "", keywords: "", ...before.texts[locale], ...changed },
      },
    }));
  }
  async function drawn(): Promise<StylePicture | null | undefined> {
    if (!file) return null;
    setIsDrawing(true);
    try {
      const picture = await stylePicture(draft.id, file);
      if (!("problem" in picture)) return picture;
      setPictureProblem(picture.problem);
      return undefined;
    } finally {
      setIsDrawing(false);
    }
  }
  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    setIsChecked(true);
    if (Object.keys(problems).length > 0 || isMissingPicture) {
      focusFirstProblem(form);
      return;
    }
    const picture = await drawn();
    if (picture === undefined) return;
    put.mutate({
      id: draft.id,
      name: draft.name.trim(),
      category: draft.category,
      prompt: draft.prompt.trim(),
      active: style?.active ?? true,
      texts: textsOf(draft),
      picture,
      kept: style,
    }, {
      onSuccess: () => {
        toast.success(t("saved", { name: draft.name.trim() }));
        onClose();
      },
    });
  }
  const shown = (problem: keyof typeof problems): string | undefined => {
    const key = problems[problem];
    return isChecked && key ? t(key) : undefined;
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={style ? t("editTitle", { name: style.name }) : t("addTitle")}
    >
      <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-5">
        <PictureField
          style={style}
          file={file}
          problem={pictureProblem
            ? t(`pictureProblems.${pictureProblem}`)
            : isChecked && isMissingPicture
            ? t("required")
            : undefined}
          onFile={(chosen) => {
            setFile(chosen);
            setPictureProblem(null);
          }}
        />
        {style === null && (
          <Field label={t("id")} hint={t("idHint")} error={shown("id")}>
            {(control) => (
              <Input
                {...control}
                autoComplete="off"
                autoCapitalize="none"
                value={draft.id}
                onChange={(event) => change({ id: event.target.value })}
              />
            )}
          </Field>
        )}
        <Field label={t("name")} error={shown("name")}>
          {(control) => (
            <Input
              {...control}
              value={draft.name}
              onChange={(event) => change({ name: event.target.value })}
            />
          )}
        </Field>
        <Field label={t("category")}>
          {(control) => (
            <Select
              {...control}
              value={draft.category}
              onValueChange={(category) => change({ category })}
              options={CATEGORIES.map((value) => ({ value, label: categories(value) }))}
            />
          )}
        </Field>
        <Field label={t("prompt")} hint={t("promptHint")} error={shown("prompt")}>
          {(control) => (
            <Textarea
              {...control}
              value={draft.prompt}
              onChange={(event) => change({ prompt: event.target.value })}
            />
          )}
        </Field>
        {languageOptions.map(({ value: locale, label }) => (
          <fieldset key={locale} className="grid gap-3 rounded-control border border-line p-4">
            <legend className="px-1 text-sm font-semibold">{label}</legend>
            <Field label={t("nameIn", { language: label })} hint={t("nameInHint")}>
              {(control) => (
                <Input
                  {...control}
                  maxLength={60}
                  value={draft.texts[locale]?.name ?? ""}
                  onChange={(event) => changeText(locale, { name: event.target.value })}
                />
              )}
            </Field>
            <Field
              label={t("keywordsIn", { language: label })}
              hint={t("keywordsHint")}
              error={shown("keywords")}
            >
              {(control) => (
                <Input
                  {...control}
                  value={draft.texts[locale]?.keywords ?? ""}
                  onChange={(event) => changeText(locale, { keywords: event.target.value })}
                />
              )}
            </Field>
          </fieldset>
        ))}
        <ErrorNotice error={put.error} />
        <Button type="submit" pending={put.isPending || isDrawing}>{t("save")}</Button>
      </form>
    </Dialog>
  );
}

interface PictureFieldProps {
  style: DeskStyle | null;
  file: File | undefined;
  problem: string | undefined;
  onFile: (file: File) => void;
}

function PictureField({ style, file, problem, onFile }: PictureFieldProps): ReactNode {
  const t = useTranslations("operator.styles.form");
  const url = useObjectUrl(file);
  return (
    <div className="flex items-start gap-4">
      {url
        ? <img src={url} alt="" className="aspect-3/4 w-20 rounded-lg object-cover" />
        : style && <StyleImage style={style} sizes="80px" className="w-20 rounded-lg" />}
      <div className="grid min-w-0 flex-1 gap-2">
        <p className="text-sm font-medium">{t("picture")}</p>
        <p className="text-sm text-ink-muted">{t("pictureHint")}</p>
        <span>
          <FileButton
            variant="secondary"
            size="sm"
            onFiles={([chosen]) => chosen && onFile(chosen)}
          >
            {t(file || style ? "chooseOther" : "choose")}
          </FileButton>
        </span>
        {file && <p className="truncate text-sm text-ink-muted">{file.name}</p>}
        {problem && <p role="alert" className="text-sm text-danger">{problem}</p>}
      </div>
    </div>
  );
}
