/**
 * A price in whole units of its currency, of which the database and Stripe name the smallest part:
 * 900 cents are 9 euros, 900 yen are 900.
 */
export function inUnits(price: number, currency: string): number {
  return price / partsOf(currency);
}

/** The other way: 9 euros are 900 cents. */
export function inSmallestParts(units: number, currency: string): number {
  return Math.round(units * partsOf(currency));
}

function partsOf(currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", { style: "currency", currency })
    .resolvedOptions();
  return 10 ** maximumFractionDigits;
}
