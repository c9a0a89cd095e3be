import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import { SegmentedControl } from "@/components/ui/segmented-control.tsx";
import { Select } from "@/components/ui/select.tsx";
import { useModels } from "@/features/models/api/get-models.ts";
import { type Style, useStyles } from "@/features/styles/api/get-styles.ts";
import { styleName } from "@/features/styles/style-name.ts";
import { cn } from "@/lib/cn.ts";
import type { GalleryFilter, GalleryOrder } from "../gallery-filter.ts";

interface GalleryFiltersProps {
  filter: GalleryFilter;
  onFilter: (filter: GalleryFilter) => void;
  /** Whether there is another order than by time. */
  hasOrders: boolean;
  /** Whether anything leaves soon. */
  hasLeaving: boolean;
  /** Beside them: how many there are. */
  children?: ReactNode;
}

const orders: readonly GalleryOrder[] = ["newest", "likeness"];

/** Stands for no filter: an option needs a value that is not empty. */
const ANY = "any";

/** Which photos are shown: all or favourites, of which model, in which style; and in what order. */
export function GalleryFilters(
  { filter, onFilter, hasOrders, hasLeaving, children }: GalleryFiltersProps,
): ReactNode {
  const t = useTranslations("gallery.filters");
  const tLeaving = useTranslations("gallery.leaving");
  const locale = useLocale();
  const models = useModels();
  const { data: styles = [] } = useStyles();
  const modelOptions = (models.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const { modelId } = filter;
  if (modelId && !modelOptions.some(({ value }) => value === modelId)) {
    modelOptions.push({ value: modelId, label: models.isPending ? "…" : t("unknownModel") });
  }
  const show = filter.leaving ? "leaving" : filter.favorites ? "favorites" : "all";
  const shows = [
    { value: "all", label: t("all") },
    { value: "favorites", label: t("favorites") },
    ...(hasLeaving || filter.leaving
      ? [{ value: "leaving", label: tLeaving("filter") } as const]
      : []),
  ] as const;
  const selectClasses =
    "h-11 rounded-full text-[0.9375rem] sm:w-auto sm:min-w-36 xl:min-w-44 [&>span]:truncate";
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 max-md:pt-5 md:pb-3">
      <SegmentedControl
        label={t("label")}
        value={show}
        onValueChange={(value) =>
          onFilter({ ...filter, favorites: value === "favorites", leaving: value === "leaving" })}
        options={shows}
        className="w-full sm:w-auto"
      />
      {children}
      <div className="grid w-full grid-cols-2 gap-2 sm:ml-auto sm:flex sm:w-auto sm:flex-wrap">
        <Select
          aria-label={t("model")}
          value={filter.modelId ?? ANY}
          onValueChange={(value) => onFilter({ ...filter, modelId: value === ANY ? null : value })}
          options={[
            { value: ANY, label: t("anyModel") },
            ...modelOptions,
          ]}
          className={selectClasses}
        />
        <Select
          aria-label={t("style")}
          value={filter.styleId ?? ANY}
          onValueChange={(value) => onFilter({ ...filter, styleId: value === ANY ? null : value })}
          options={[
            { value: ANY, label: t("anyStyle") },
            ...styles.filter(mayHavePhotos)
              .map((style) => ({ value: style.id, label: styleName(style, locale) })),
          ]}
          className={selectClasses}
        />
        {hasOrders && (
          <Select
            aria-label={t("order")}
            value={filter.order}
            onValueChange={(order) => onFilter({ ...filter, order })}
            options={orders.map((order) => ({ value: order, label: t(`orders.${order}`) }))}
            className={cn(selectClasses, "col-span-2 sm:min-w-36")}
          />
        )}
      </div>
    </div>
  );
}

/** Own styles that never became ready have none; deleted ones may. */
function mayHavePhotos({ status }: Style): boolean {
  return status !== "preparing" && status !== "refused";
}
