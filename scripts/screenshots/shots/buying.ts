import type { Page } from "playwright-core";
import type { Shot } from "./shot.ts";

const credits = "/dashboard/credits";
const purchase = (id: string): string => `${credits}/purchases/${id}`;
const buy = (page: Page) => page.getByRole("button", { name: /^(Buy now|Comprar ahora)/ });

async function toPaymentPage(page: Page): Promise<void> {
  await page.getByRole("checkbox").check();
  await buy(page).click();
  await page.waitForURL("**/c/pay/*");
}

/** Buying credits, with the stand-in's page of payment, and what comes of it. */
export const buyingShots: readonly Shot[] = [
  { name: "buying-packs", person: "buyer", path: credits, inSpanish: true },
  {
    name: "buying-without-tick",
    person: "buyer",
    path: credits,
    prepare: (page) => buy(page).click(),
    windowOnly: true,
  },
  { name: "buying-left", person: "buyer", path: `${credits}?left#buy`, windowOnly: true },
  {
    name: "buying-refused",
    person: "buyer",
    path: credits,
    before: (page) =>
      page.route(/\/functions\/v1\/checkout/, (route) => route.fulfill({ status: 503, json: {} })),
    prepare: async (page) => {
      await page.getByRole("checkbox").check();
      await buy(page).click();
      await page.getByRole("alert").waitFor();
    },
    windowOnly: true,
  },
  { name: "buying-payment", person: "newcomer", path: credits, prepare: toPaymentPage },
  {
    name: "buying-payment-declined",
    person: "newcomer",
    path: credits,
    prepare: async (page) => {
      await toPaymentPage(page);
      await page.getByRole("button", { name: "declined" }).click();
      await page.getByRole("alert").waitFor();
    },
  },
  { name: "buying-waiting", person: "buyer", path: ({ payments }) => purchase(payments.open) },
  { name: "buying-bank", person: "buyer", path: ({ payments }) => purchase(payments.processing) },
  {
    name: "buying-paid",
    person: "buyer",
    path: ({ payments }) => purchase(payments.paid),
    inSpanish: true,
  },
  {
    name: "buying-given-back",
    person: "buyer",
    path: ({ payments }) => purchase(payments.withdrawn),
  },
  { name: "buying-failed", person: "buyer", path: ({ payments }) => purchase(payments.failed) },
  { name: "buying-other-sum", person: "buyer", path: ({ payments }) => purchase(payments.refused) },
];
