import { useEffect, useState } from "react";
import { getProductSettings, type ProductSettings } from "@/config/product-settings.ts";

let asked: Promise<ProductSettings> | undefined;

/** Prices, asked for once a visit and without the query cache; undefined until they are there. */
export function usePrices(): ProductSettings | undefined {
  const [prices, setPrices] = useState<ProductSettings>();
  useEffect(() => {
    asked ??= getProductSettings();
    asked.then(setPrices, () => asked = undefined);
  }, []);
  return prices;
}
