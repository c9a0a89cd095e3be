import Coins from "icon:coins";
import Plus from "icon:plus";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Badge } from "@/components/ui/badge.tsx";
import { Button } from "@/components/ui/button.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { usePrice } from "@/features/buying/use-price.ts";
import { type DeskPack, useDeskPacks } from "../api/packs.ts";
import { PackForm } from "./pack-form.tsx";

/** The credits that are sold: how many, for how much, in which order. */
export function PacksPage(): ReactNode {
  const t = useTranslations("operator.packs");
  const { data: packs, error, isPending, refetch } = useDeskPacks();
  const [edited, setEdited] = useState<DeskPack | "new" | null>(null);
  return (
    <div className="grid max-w-4xl grid-cols-1 gap-6">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <p className="max-w-prose text-ink-muted">{t("hint")}</p>
        <Button onClick={() => setEdited("new")} disabled={!packs}>
          <Plus aria-hidden />
          {t("add")}
        </Button>
      </div>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending && <Skeleton className="h-72 rounded-card" />}
      {packs?.length === 0 && (
        <EmptyState icon={Coins} title={t("none.title")} text={t("none.text")} />
      )}
      {packs && packs.length > 0 && (
        <ol className="divide-y divide-line rounded-card border border-line bg-surface">
          {packs.map((pack) => (
            <PackLine
              key={pack.id}
              pack={pack}
              onEdit={() => setEdited(pack)}
            />
          ))}
        </ol>
      )}
      {packs && edited && (
        <PackForm
          pack={edited === "new" ? null : edited}
          taken={packs.map(({ id }) => id)}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}

function PackLine({ pack, onEdit }: { pack: DeskPack; onEdit: () => void }): ReactNode {
  const t = useTranslations("operator.packs");
  const price = usePrice();
  const { id, kind, credits, currency, active } = pack;
  const name = t(`credits.${kind}`, { count: credits });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 p-4 sm:px-5">
      <div className="grid min-w-48 flex-1 gap-0.5">
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-medium">{name}</span>
          {!active && <Badge>{t("offSale")}</Badge>}
        </p>
        <p className="text-sm text-ink-muted">
          <code>{id}</code>
        </p>
      </div>
      <div className="grid justify-items-end tabular-nums">
        <p className="font-semibold">{price(pack.price, currency)}</p>
        <p className="text-sm text-ink-muted">
          {t("each", { price: price(pack.price / credits, currency) })}
        </p>
      </div>
      <Button variant="secondary" size="sm" onClick={onEdit}>
        {t("edit")}
        <span className="sr-only">{name}</span>
      </Button>
    </li>
  );
}
