import Heart from "icon:heart";
import Images from "icon:images";
import SearchX from "icon:search-x";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { paths } from "@/config/paths.ts";
import type { GalleryFilter } from "../gallery-filter.ts";

interface GalleryEmptyProps {
  filter: GalleryFilter;
  onReset: () => void;
}

/** Why there is nothing to see, and the way out. */
export function GalleryEmpty({ filter, onReset }: GalleryEmptyProps): ReactNode {
  const t = useTranslations("gallery.empty");
  if (filter.modelId || filter.styleId || filter.favorites) {
    const isNarrowed = filter.modelId !== null || filter.styleId !== null;
    const kind = isNarrowed ? "filtered" : "favorites";
    return (
      <EmptyState
        icon={isNarrowed ? SearchX : Heart}
        title={t(`${kind}.title`)}
        text={t(`${kind}.text`)}
        action={<Button variant="secondary" onClick={onReset}>{t(`${kind}.action`)}</Button>}
      />
    );
  }
  return (
    <EmptyState
      icon={Images}
      title={t("none.title")}
      text={t("none.text")}
      action={
        <Button asChild>
          <Link to={paths.generate.getHref()}>{t("none.action")}</Link>
        </Button>
      }
    />
  );
}
