import { useFormatter } from "use-intl";
import { inUnits } from "./price.ts";

/** A function that says a price in words, `€9.00`. */
export function usePrice(): (price: number, currency: string) => string {
  const format = useFormatter();
  return (price, currency) =>
    format.number(inUnits(price, currency), { style: "currency", currency });
}
