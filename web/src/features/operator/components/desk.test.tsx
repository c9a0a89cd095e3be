import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer, refusal, requests } from "@/testing/supabase.ts";
import { Desk } from "./desk.tsx";

const RPC = "rest/v1/rpc/operator_";
const day = {
  day: "2026-11-28",
  asked: 10,
  completed: 6,
  failed: 2,
  cancelled: 1,
  credits_charged: 6,
  credits_given: 100,
  cost_usd: 0.2,
  wait_p50: 4,
  wait_p95: 200,
};
const style = {
  topic: "style",
  value: "grey",
  asked: 10,
  completed: 6,
  failed: 2,
  cancelled: 1,
  credits: 6,
  cost_usd: 0.2,
  judged: 5,
  likeness: 0.724,
};

const paid = {
  day: "2026-11-28",
  currency: "eur",
  payments: 2,
  amount: 3300,
  withdrawn: 900,
  net_usd: 26.4,
};

beforeEach(() => {
  answer("POST", `${RPC}health`, [{
    open_photos: 5,
    photos_in_work: 2,
    oldest_due_photo_seconds: 95,
    open_trainings: 0,
    open_removals: 0,
    problems: ["stuck_work"],
    warnings: [],
  }]);
  answer("POST", `${RPC}gemini`, []);
  answer("POST", `${RPC}days`, [day]);
  answer("POST", `${RPC}money`, [paid]);
  answer("POST", `${RPC}groups`, [
    style,
    { ...style, topic: "generation_model", value: "nano" },
    { ...style, topic: "failure", value: "blocked", asked: 2 },
  ]);
  answer("POST", `${RPC}failure_examples`, [{
    failure_code: "blocked",
    detail: "<img src=x onerror=alert(1)>",
    photos: 2,
    last_told_at: "2026-11-28T10:00:00Z",
  }]);
  answer("GET", "rest/v1/styles?order=position.asc,created_at.desc,id.asc", [
    { id: "grey", name: "Studio grey", texts: [] },
  ]);
});

function open(at: string): Promise<RenderedPage> {
  return renderPage(<Desk />, { at, namespaces: ["operator", "failures", "options"] });
}

/** The rows of a table by its caption: to look for roles on a whole page takes seconds. */
function rowsOf({ container }: RenderedPage, caption: string): string[] {
  const table = [...container.querySelectorAll("table")]
    .find((one) => one.caption?.textContent === caption);
  return [...table?.rows ?? []].slice(1)
    .map(({ cells }) => [...cells].map(({ textContent }) => textContent).join(" "));
}

it("shows each chart as a table too, and what a provider said as text", async () => {
  const page = await open("/operator");
  await page.findByText(/<img src=x/);
  await vi.waitFor(() => expect(rowsOf(page, "Success")).toEqual(["Studio grey 75% 10"]));
  expect(rowsOf(page, "Portraits a day")).toEqual(["Nov 28 6 2 1 1"]);
  expect(rowsOf(page, "Likeness by style")).toEqual(["Studio grey 72 5"]);
  expect(await page.findByText("Needs you: stuck_work")).toBeTruthy();
});

it("gives credits once it knows how many and why, and the same grant once", async () => {
  const user_id = "00000000-0000-0000-0000-000000000001";
  answer("POST", `${RPC}account`, [{
    user_id,
    email: "ada@example.com",
    created_at: "2026-11-28T10:00:00Z",
    last_sign_in_at: null,
    is_operator: false,
    credits: 10,
    credits_held: 4,
    training_credits: 0,
    training_credits_held: 0,
    people: 1,
    portraits: 2,
    open_portraits: 4,
  }]);
  answer("POST", `${RPC}ledger`, []);
  answer("POST", `${RPC}grant_credits`, () => refusal(503, "XX000", "no"));
  const page = await open("/operator/accounts?find=ada%40example.com");
  expect(await page.findByText("10, 4 held")).toBeTruthy();
  const give = page.getByRole("button", { name: "Give credits" });
  await userEvent.click(give);
  expect(page.getByText("Say in a few words why.")).toBeTruthy();
  await userEvent.type(page.getByLabelText("How many"), "5.5");
  await userEvent.type(page.getByLabelText("Note"), "Sorry");
  await userEvent.click(give);
  expect(requests("POST", `${RPC}grant_credits`)).toEqual([]);
  await userEvent.clear(page.getByLabelText("How many"));
  await userEvent.type(page.getByLabelText("How many"), "5");
  await userEvent.click(give);
  await page.findByRole("alert");
  await userEvent.click(give);
  const [first, second] = requests("POST", `${RPC}grant_credits`).map(({ body }) => body);
  expect(first).toMatchObject({ user_id, amount: 5, note: "Sorry", kind: "generation" });
  expect(second).toEqual(first);
});

/** Names and figures of the card of the margin. */
function marginOf({ container }: RenderedPage): string[] {
  const card = [...container.querySelectorAll("h3")]
    .find((title) => title.textContent === "Margin")?.closest("section");
  return [...card?.querySelectorAll("dl > div") ?? []].map((line) =>
    [...line.children].map(({ textContent }) => textContent).join(" ")
  );
}

it("tells what was paid in its currency, and what is left in dollars", async () => {
  const page = await open("/operator");
  await vi.waitFor(() => expect(rowsOf(page, "Money in")).toEqual(["Nov 28 €33.00 €9.00"]));
  expect(marginOf(page)).toEqual([
    "Paid, less what went back $26.40",
    "Gemini's prices for what it drew -$0.20",
    "Margin $26.20",
  ]);
});

it("tells no margin while a currency has no rate", async () => {
  answer("POST", `${RPC}money`, [paid, { ...paid, currency: "chf", net_usd: null }]);
  const page = await open("/operator");
  await page.findByText(/dollar_rates has no rate for CHF/);
  expect(marginOf(page)).toEqual(["Gemini's prices for what it drew -$0.20"]);
  expect(rowsOf(page, "Money in · CHF")).toEqual(["Nov 28 CHF\u00a033.00 CHF\u00a09.00"]);
});
