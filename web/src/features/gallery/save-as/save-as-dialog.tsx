import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Checkbox } from "@/components/ui/checkbox.tsx";
import { Dialog } from "@/components/ui/dialog.tsx";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";
import { RadioCardGroup } from "@/components/ui/radio-card-group.tsx";
import { SegmentedControl } from "@/components/ui/segmented-control.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { fetchPhoto } from "@/features/photos/api/download-photo.ts";
import { useObjectUrl } from "@/lib/use-object-url.ts";
import type { SavedPhoto } from "../api/download-photos.ts";
import { useDownloadPhotos } from "../use-download-photos.ts";
import type { Cutter } from "./cutter.ts";
import { type Cutting, type Format, FORMATS } from "./cutting.ts";
import { PURPOSES, type Shape, SHAPES } from "./purposes.ts";
import { useSaveAs } from "./use-save-as.ts";

interface SaveAsDialogProps {
  /** At least one. */
  photos: readonly [SavedPhoto, ...SavedPhoto[]];
  onClose: () => void;
}

/** Saves portraits cut for a purpose and in a format, the first shown as it will be. */
export function SaveAsDialog({ photos, onClose }: SaveAsDialogProps): ReactNode {
  const t = useTranslations("saveAs");
  const [cutting, setCutting] = useState<Cutting>({ shape: "whole", format: "jpeg" });
  const [hasRecipe, setHasRecipe] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const { cutter, filesOf } = useSaveAs();
  const download = useDownloadPhotos();
  const recipeId = useId();
  const [first] = photos;
  const count = photos.length;
  const preview = usePreview(first, cutting, cutter);

  async function save(): Promise<void> {
    setIsSaving(true);
    await download(photos, filesOf(cutting, hasRecipe));
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      width="wide"
      title={t("title", { count })}
      description={t("text")}
    >
      <div className="grid gap-6 md:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
        <Preview preview={preview} />
        <div className="grid content-start gap-5">
          <div className="grid gap-2">
            <h3 className="text-sm font-medium">{t("shape")}</h3>
            <RadioCardGroup
              label={t("shape")}
              value={cutting.shape}
              onValueChange={(shape) => setCutting({ ...cutting, shape })}
              options={SHAPES.map((value) => ({ value, label: t(`shapes.${value}`) }))}
            />
            <p className="text-sm text-ink-muted">
              <SizeText shape={cutting.shape} photo={first} count={count} />
            </p>
          </div>
          {cutting.shape === "passport" && (
            <InlineAlert tone="info" title={t("passport.title")} text={t("passport.text")} />
          )}
          <div className="grid gap-2">
            <h3 className="text-sm font-medium">{t("format")}</h3>
            <SegmentedControl
              label={t("format")}
              value={cutting.format}
              onValueChange={(format) => setCutting({ ...cutting, format })}
              options={writableFormats().map((value) => ({ value, label: t(`formats.${value}`) }))}
            />
          </div>
          <div className="flex items-start gap-3">
            <Checkbox id={recipeId} checked={hasRecipe} onCheckedChange={setHasRecipe} />
            <div className="grid gap-1">
              <label htmlFor={recipeId} className="text-[0.9375rem]">{t("recipe")}</label>
              <p className="text-sm text-ink-muted">{t("recipeHint")}</p>
            </div>
          </div>
          <p className="text-sm text-ink-muted">{t("mark")}</p>
          <Button pending={isSaving} disabled={preview.isError} onClick={() => void save()}>
            {t("save", { count })}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

interface PreviewState {
  blob: Blob | undefined;
  hasFace: boolean;
  isError: boolean;
}

/** The file of a photo as it will be, but for what is written into it. */
function usePreview(photo: SavedPhoto, cutting: Cutting, cutter: Cutter): PreviewState {
  const original = useQuery({
    queryKey: ["original", photo.url],
    queryFn: async () => (await fetchPhoto(photo.url ?? "")).blob(),
    staleTime: Infinity,
    gcTime: 0,
  });
  const cut = useQuery({
    queryKey: ["cut", photo.id, cutting],
    queryFn: () => cutter.cut(original.data ?? new Blob(), cutting, ""),
    enabled: original.data !== undefined,
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  });
  return {
    blob: cut.data?.blob,
    hasFace: cut.data?.hasFace ?? true,
    isError: original.isError || cut.isError,
  };
}

function Preview({ preview: { blob, hasFace, isError } }: { preview: PreviewState }): ReactNode {
  const t = useTranslations("saveAs");
  const src = useObjectUrl(blob);
  return (
    <div className="grid content-start gap-3">
      <div className="grid h-56 place-items-center rounded-tile bg-sunken p-3 md:h-104">
        {src && (
          <img
            src={src}
            alt={t("preview")}
            className="max-h-50 max-w-full rounded-lg object-contain shadow-soft md:max-h-98"
          />
        )}
        {!src && !isError && (
          <>
            <Skeleton className="h-full w-40" />
            <span role="status" className="sr-only">{t("making")}</span>
          </>
        )}
      </div>
      {!hasFace && <p role="status" className="text-sm text-ink-muted">{t("noFace")}</p>}
      {isError && <InlineAlert title={t("failed.title")} text={t("failed.text")} />}
    </div>
  );
}

function SizeText(
  { shape, photo, count }: { shape: Shape; photo: SavedPhoto; count: number },
): ReactNode {
  const t = useTranslations("saveAs.sizes");
  if (shape === "whole") {
    return t("whole", { count, width: photo.width ?? 0, height: photo.height ?? 0 });
  }
  return t(shape === "passport" ? "passport" : "cut", { ...PURPOSES[shape].size });
}

/** Safari writes no WebP, and a canvas that is asked for it gives PNG. */
function writableFormats(): readonly Format[] {
  const canvas = document.createElement("canvas");
  const writesWebp = canvas.toDataURL("image/webp").startsWith("data:image/webp");
  return FORMATS.filter((format) => format !== "webp" || writesWebp);
}
