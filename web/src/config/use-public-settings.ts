import { useEffect, useState } from "react";
import { getProductSettings, type ProductSettings } from "./product-settings.ts";

let asked: Promise<ProductSettings> | undefined;

/**
 * What `useProductSettings` knows, for pages before sign-in: asked for once a visit and without the
 * query cache; undefined until it is there.
 */
export function usePublicSettings(): ProductSettings | undefined {
  const [settings, setSettings] = useState<ProductSettings>();
  useEffect(() => {
    asked ??= getProductSettings();
    asked.then(setSettings, () => asked = undefined);
  }, []);
  return settings;
}
