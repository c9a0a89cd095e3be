import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useLocation } from "react-router";
import { useLocale, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Card } from "@/components/ui/card.tsx";
import { Checkbox } from "@/components/ui/checkbox.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { RadioCardGroup } from "@/components/ui/radio-card-group.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { paths } from "@/config/paths.ts";
import { useProductSettings } from "@/config/use-product-settings.ts";
import { type Pack, usePacks } from "./api/get-packs.ts";
import { useOpenCheckout } from "./api/open-checkout.ts";
import { usePrice } from "./use-price.ts";

/** The packs that can be bought, and the way to Stripe; nothing where nothing is sold. */
export function BuyCredits(): ReactNode {
  const t = useTranslations("buying");
  const { data: product } = useProductSettings();
  const isForSale = product?.credits_for_sale ?? false;
  const { data: packs, error, isPending, refetch } = usePacks(isForSale);
  const [first] = packs ?? [];
  if (!isForSale || packs && !first) return null;
  return (
    <div id="buy" ref={scrollToIfNamed} className="scroll-mt-24">
      <Section title={t("title")}>
        <Card>
          {isPending && <Skeleton className="h-40" />}
          <ErrorNotice error={packs ? null : error} onRetry={() => void refetch()} />
          <LeftNote />
          {packs && first && <PackForm packs={packs} first={first} />}
        </Card>
      </Section>
    </div>
  );
}

/** The packs come after the page: whoever was sent to them is there by then, at its top. */
function scrollToIfNamed(packs: HTMLElement | null): void {
  if (packs && location.hash === `#${packs.id}`) packs.scrollIntoView();
}

/** For whoever has left the page of Stripe without paying. */
function LeftNote(): ReactNode {
  const t = useTranslations("buying");
  const { search } = useLocation();
  if (!new URLSearchParams(search).has("left")) return null;
  return <p role="status" className="mb-4 font-semibold">{t("left")}</p>;
}

function PackForm({ packs, first }: { packs: Pack[]; first: Pack }): ReactNode {
  const t = useTranslations("buying");
  const locale = useLocale();
  const price = usePrice();
  const id = useId();
  const [packId, setPackId] = useState(first.id);
  const [isAgreed, setAgreed] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const [paymentId, setPaymentId] = useState(() => crypto.randomUUID());
  const checkout = useOpenCheckout();
  const pack = packs.find((one) => one.id === packId) ?? first;

  function choose(chosen: string): void {
    setPackId(chosen);
    checkout.reset();
    // Another pack is another payment.
    setPaymentId(crypto.randomUUID());
  }

  function buy(event: FormEvent): void {
    event.preventDefault();
    setMissing(!isAgreed);
    if (!isAgreed) return void document.getElementById(id)?.focus();
    checkout.mutate({ id: paymentId, packId: pack.id, locale }, {
      // What was refused may be another payment's: the next try is a new one.
      onError: () => setPaymentId(crypto.randomUUID()),
    });
  }

  const isLeaving = checkout.isPending || checkout.isSuccess;
  return (
    <form onSubmit={buy} className="grid gap-5" noValidate>
      <RadioCardGroup
        label={t("packs")}
        value={pack.id}
        onValueChange={choose}
        disabled={isLeaving}
        options={packs.map(({ id, kind, credits, price: cents, currency }) => ({
          value: id,
          label: t(`pack.${kind}`, { count: credits }),
          hint: price(cents, currency),
        }))}
        className="grid grid-cols-1 gap-2 *:justify-start sm:grid-cols-2"
      />
      <div className="grid gap-1.5">
        <div className="flex items-start gap-3">
          <Checkbox
            id={id}
            checked={isAgreed}
            disabled={isLeaving}
            onCheckedChange={(checked) => {
              setAgreed(checked);
              setMissing(false);
            }}
            invalidBecause={isMissing ? `${id}-missing` : undefined}
          />
          <label htmlFor={id} className="text-[0.9375rem]">{t("atOnce")}</label>
        </div>
        {isMissing && (
          <p id={`${id}-missing`} role="alert" className="text-sm text-danger">
            {t("atOnceMissing")}
          </p>
        )}
      </div>
      <ErrorNotice error={checkout.error} />
      <div className="grid gap-2">
        <Button
          type="submit"
          variant="primary"
          pending={isLeaving}
          className="justify-self-start max-sm:w-full"
        >
          {t("buy", { price: price(pack.price, pack.currency) })}
        </Button>
        <p className="text-sm text-ink-muted">
          {t.rich("terms", {
            link: (text) => <TextLink to={paths.terms.getHref()}>{text}</TextLink>,
          })}
        </p>
      </div>
    </form>
  );
}
