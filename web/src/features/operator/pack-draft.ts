import { inSmallestParts, inUnits } from "@/features/buying/price.ts";
import type { DeskPack } from "./api/packs.ts";

/** A pack while it is typed. */
export interface PackDraft {
  id: string;
  kind: DeskPack["kind"];
  credits: string;
  /** In whole units of the currency, as people say it. */
  price: string;
  currency: string;
  position: string;
  active: boolean;
}

/** What is wrong with a draft, by the key of its words. */
export interface PackProblems {
  id?: "idWrong" | "idTaken";
  credits?: "creditsWrong";
  price?: "priceWrong";
  currency?: "currencyWrong";
  position?: "positionWrong";
}

/** As the database has it, or empty. */
export function draftOf(pack: DeskPack | null): PackDraft {
  if (!pack) {
    return {
      id: "",
      kind: "generation",
      credits: "",
      price: "",
      currency: "eur",
      position: "0",
      active: true,
    };
  }
  const { id, kind, credits, price, currency, position, active } = pack;
  return {
    id,
    kind,
    credits: String(credits),
    price: inUnits(price, currency).toFixed(2),
    currency,
    position: String(position),
    active,
  };
}

/** As the database bounds it. @param taken Ids of others. */
export function problemsOf(draft: PackDraft, taken: readonly string[]): PackProblems {
  const { id, credits, position } = draft;
  const isCurrency = /^[a-z]{3}$/.test(currencyOf(draft));
  const price = isCurrency && isNumber(draft.price)
    ? inSmallestParts(priceOf(draft), currencyOf(draft))
    : NaN;
  const isWhole = (text: string, least: number, most: number): boolean =>
    /^\d+$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;
  return {
    ...(taken.includes(id) && { id: "idTaken" }),
    ...((!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 40) && { id: "idWrong" }),
    ...(!isWhole(credits, 1, 100_000) && { credits: "creditsWrong" }),
    ...(!isCurrency && { currency: "currencyWrong" }),
    ...(isCurrency && !(price >= 50 && price <= 10_000_000) && { price: "priceWrong" }),
    ...(!isWhole(position, 0, 1_000) && { position: "positionWrong" }),
  };
}

/** Of a draft without problems. */
export function packOf(draft: PackDraft): DeskPack {
  const currency = currencyOf(draft);
  return {
    ...draft,
    currency,
    credits: Number(draft.credits),
    price: inSmallestParts(priceOf(draft), currency),
    position: Number(draft.position),
  };
}

function currencyOf({ currency }: PackDraft): string {
  return currency.trim().toLowerCase();
}

/** With a point or a comma. */
function priceOf({ price }: PackDraft): number {
  return Number(price.trim().replace(",", "."));
}

function isNumber(price: string): boolean {
  return /^\d+([.,]\d{1,2})?$/.test(price.trim());
}
