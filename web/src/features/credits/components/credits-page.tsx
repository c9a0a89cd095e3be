import { usePrefetchQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Later } from "@/components/ui/later.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Tabs } from "@/components/ui/tabs.tsx";
import { useIsOfferKnown } from "@/features/buying/api/get-packs.ts";
import { BuyCredits } from "@/features/buying/buy-credits.tsx";
import { stylesQueryOptions } from "@/features/styles/api/get-styles.ts";
import { type LedgerFilter, ledgerFilters } from "../ledger-filter.ts";
import { Balance } from "./balance.tsx";
import { Figures } from "./figures.tsx";
import { Ledger } from "./ledger.tsx";

/** The balance and every change to it. */
export function CreditsPage(): ReactNode {
  const t = useTranslations("credits");
  // The lines name styles; these load beside the ledger, not after it.
  usePrefetchQuery(stylesQueryOptions);
  const isOfferKnown = useIsOfferKnown();
  const [filter, setFilter] = useState<LedgerFilter>("all");
  return (
    <>
      <PageHeader title={t("title")} />
      <div className="grid max-w-6xl grid-cols-1 items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Balance className="lg:sticky lg:top-22 lg:order-last low:static" />
        <div className="grid min-w-0 grid-cols-1 gap-10">
          <BuyCredits />
          <Later>
            {/* It loads meanwhile, but would be pushed down by what is offered above it. */}
            <div className={isOfferKnown ? "grid grid-cols-1 gap-10" : "hidden"}>
              <Figures />
              <Section title={t("history")}>
                <Tabs
                  label={t("filter.label")}
                  value={filter}
                  onValueChange={setFilter}
                  tabs={ledgerFilters.map((value) => ({ value, label: t(`filter.${value}`) }))}
                >
                  <Ledger filter={filter} />
                </Tabs>
              </Section>
            </div>
          </Later>
        </div>
      </div>
    </>
  );
}
