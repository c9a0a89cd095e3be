import { expect, it } from "vitest";
import { draftOf, packOf, problemsOf } from "./pack-draft.ts";

const pack = {
  id: "portraits-50",
  kind: "generation" as const,
  credits: 50,
  price: 950,
  currency: "eur",
  position: 1,
  active: true,
};

it("says a pack as people do, and takes it as they type it", () => {
  expect(draftOf(pack)).toMatchObject({ price: "9.50", credits: "50" });
  expect(packOf({ ...draftOf(pack), price: " 19,99 ", currency: "USD" })).toEqual({
    ...pack,
    price: 1999,
    currency: "usd",
  });
});

it.each([
  [{ id: "A b" }, { id: "idWrong" }],
  [{ id: "taken" }, { id: "idTaken" }],
  [{ credits: "0" }, { credits: "creditsWrong" }],
  [{ credits: "1.5" }, { credits: "creditsWrong" }],
  [{ price: "0.49" }, { price: "priceWrong" }],
  [{ price: "9.999" }, { price: "priceWrong" }],
  [{ price: "" }, { price: "priceWrong" }],
  [{ currency: "euro" }, { currency: "currencyWrong" }],
  [{ position: "-1" }, { position: "positionWrong" }],
  [{ price: "0,50", position: "1000" }, {}],
])("knows what the database would refuse: %j", (change, problems) => {
  expect(problemsOf({ ...draftOf(pack), ...change }, ["taken"])).toEqual(problems);
});
