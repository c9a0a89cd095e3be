import { within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_OPTIONS } from "@shared/options.ts";
import { forgetKept } from "@/lib/kept-for-user.ts";
import { SessionContext } from "@/lib/session.ts";
import { productSettings } from "@/testing/product-settings.ts";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer, refusal, requests } from "@/testing/supabase.ts";
import { GeneratePage } from "./generate-page.tsx";

const localMode = vi.hoisted(() => ({ value: false }));
vi.mock("@/config/use-local-mode.ts", () => ({ useLocalMode: () => localMode.value }));

const generatePage = (
  <SessionContext value={{ id: "u", email: "ada@example.com" }}>
    <GeneratePage />
  </SessionContext>
);

const styles = Array.from({ length: 12 }, (_, n) => ({
  id: `style-${n}`,
  name: `Style ${n}`,
  category: n < 6 ? "studio" : n < 10 ? "city" : "unheard-of",
  card_url: `style-${n}-240.webp`,
  card_2x_url: `style-${n}-480.webp`,
  texts: [{ locale: "es", name: `Estilo ${n}`, keywords: [`numero${n}`] }],
  position: n,
  active: n !== 11,
  version: 2,
}));
const ready = { id: "m1", name: "Ada", status: "ready", preview_image_url: null };
const photo = {
  ...DEFAULT_OPTIONS,
  id: "p1",
  model_id: "m1",
  style_id: "style-3",
  style_version: 2,
  generation_model_id: "nano",
  image_size: "2K",
  batch: { wish: "a red scarf" },
  aspect_ratio: "16:9",
  glasses: "round",
  hair_color: "red",
  backgrounds: ["office", "city"],
};

const CREATE = "rest/v1/rpc/create_generation_batch";
const LATEST = "rest/v1/rpc/latest_of_styles";
const SETTINGS = "rest/v1/rpc/product_settings";

/** What the database has. */
let rows: { users: object[]; models: object[]; photos: object[]; pauses: object[] };

beforeEach(() => {
  forgetKept();
  localMode.value = false;
  rows = {
    users: [{ id: "u", credits: 100, credits_held: 0 }],
    models: [ready],
    photos: [photo],
    pauses: [],
  };
  answer("GET", "rest/v1/users", () => rows.users);
  answer("GET", "rest/v1/models?order=created_at.desc", () => rows.models);
  answer("GET", "rest/v1/styles?order=position.asc,created_at.desc,id.asc", styles);
  answer("GET", "rest/v1/photos?id=eq.p1", () => rows.photos);
  answer("GET", "rest/v1/generation_models?is_default=eq.true", [
    {
      id: "nano",
      aspect_ratios: ["1:1", "3:4", "4:3", "16:9"],
      sizes: [
        { image_size: "1K", cost_factor: 1, active: true },
        { image_size: "2K", cost_factor: 2, active: true },
      ],
    },
  ]);
  answer("GET", SETTINGS, { ...productSettings });
  answer("POST", LATEST, []);
  answer("POST", CREATE, ({ body }) => ({ ...Object(body) }));
  answer("POST", "rest/v1/rpc/provider_pauses", () => rows.pauses);
});

async function open(query = "", locale: "en" | "es" = "en"): Promise<RenderedPage> {
  const page = await renderPage(generatePage, {
    at: `/dashboard/generate${query}`,
    namespaces: ["generate", "options", "ownStyles", "shell"],
    locale,
  });
  await page.findByRole("complementary");
  return page;
}

/** Opens what is folded up. */
async function unfold(page: RenderedPage): Promise<void> {
  for (const fold of page.queryAllByRole("button", { expanded: false })) {
    await userEvent.click(fold);
  }
}

function submitButton(page: RenderedPage): HTMLElement {
  return page.getByRole("button", { name: /^Create/ });
}

function sentIds(): unknown[] {
  return requests("POST", CREATE).map(({ body }) => Object(body).id);
}

describe("GeneratePage", () => {
  it("offers the shapes that the Gemini model can draw, by what they are for, the rare ones on demand", async () => {
    const page = await open();
    const labels = () =>
      within(page.getByRole("radiogroup", { name: "Shape" })).getAllByRole("radio")
        .map((shape) => shape.textContent);
    const usual = ["CV, portrait3:4", "LinkedIn, profile1:1", "Slides, banner16:9"];
    expect(labels()).toEqual(usual);
    await userEvent.click(page.getByRole("button", { name: "1 more shape" }));
    expect(labels()).toEqual([...usual, "Tablet, frame4:3"]);
    expect(page.queryByRole("button", { name: /more shape/ })).toBeNull();
  });

  it("folds up what is optional, and says in a line what is chosen there", async () => {
    const page = await open();
    const scene = page.getByRole("button", { name: /^Background and look/ });
    expect(scene.textContent).toContain("As in each style");
    expect(page.queryByRole("checkbox", { name: "Beach" })).toBeNull();
    await userEvent.click(scene);
    await userEvent.click(page.getByRole("checkbox", { name: "Beach" }));
    await userEvent.click(page.getByRole("checkbox", { name: "Film" }));
    await userEvent.click(scene);
    expect(scene.textContent).toContain("Beach, Film");
    expect(page.queryByRole("checkbox", { name: "Beach" })).toBeNull();
  });

  it("shows on a style what it has made of the person, and the style in its corner", async () => {
    answer(
      "POST",
      LATEST,
      ({ body }) =>
        Object(body).model_id === "m1"
          ? [{ style_id: "style-1", photo_id: "p9", thumbnail_url: "generated/u/p9-thumb.webp" }]
          : [],
    );
    const page = await open();
    const pictures = (name: string) =>
      [...page.getByRole("checkbox", { name }).closest("label")?.querySelectorAll("img") ?? []]
        .map(({ src }) => src.split("/").at(-1));
    await vi.waitFor(() =>
      expect(pictures("Style 1")).toEqual([
        "style-1-240.webp",
        "p9-thumb.webp",
        "style-1-240.webp",
      ])
    );
    expect(pictures("Style 2")).toEqual(["style-2-240.webp"]);
  });

  it("says what is missing, then what it comes to", async () => {
    const page = await open();
    const reason = page.getByText("Pick at least one style.");
    expect(submitButton(page).getAttribute("aria-describedby")).toBe(reason.id);
    expect(submitButton(page).getAttribute("aria-disabled")).toBe("true");
    submitButton(page).focus();
    expect(document.activeElement).toBe(submitButton(page));
    await userEvent.keyboard("{Enter}");
    expect(sentIds()).toEqual([]);
    await userEvent.click(page.getByRole("checkbox", { name: "Style 1" }));
    await userEvent.click(page.getByRole("checkbox", { name: "Style 2" }));
    await userEvent.click(page.getByRole("radio", { name: "3" }));
    expect(page.getByText("6 portraits · 6 credits · 94 left")).toBeTruthy();
    expect(submitButton(page).hasAttribute("aria-disabled")).toBe(false);
  });

  it("sends everything that was chosen and opens the progress", async () => {
    const page = await open();
    const user = userEvent.setup();
    await user.click(page.getByRole("checkbox", { name: "Style 4" }));
    await user.click(page.getByRole("radio", { name: /16:9/ }));
    await unfold(page);
    await user.click(page.getByRole("checkbox", { name: "Beach" }));
    await user.click(page.getByRole("checkbox", { name: "Film" }));
    await user.click(page.getByRole("radio", { name: /2K/ }));
    await user.type(page.getByRole("textbox", { name: /^Your wish/ }), "a red scarf");
    await user.click(submitButton(page));
    await vi.waitFor(() => expect(page.address()).toMatch(/^\/dashboard\/batches\//));
    const [id] = sentIds();
    expect(page.address()).toBe(`/dashboard/batches/${id}`);
    expect(requests("POST", CREATE).map(({ body }) => body)).toEqual([{
      id,
      model_id: "m1",
      style_ids: ["style-4"],
      ...DEFAULT_OPTIONS,
      aspect_ratio: "16:9",
      image_size: "2K",
      backgrounds: ["beach"],
      styles: ["film"],
      variations: 4,
      wish: "a red scarf",
      wait_until_open: false,
    }]);
  });

  it("says before an order that Gemini is closed, and takes it only on a yes", async () => {
    const opening = new Date(Date.now() + 86_400_000);
    opening.setHours(8, 0, 0, 0);
    rows.pauses = [{
      generation_model_id: "nano",
      paused_until: opening.toISOString(),
      suspended: false,
      closed_until: opening.toISOString(),
    }];
    const page = await open();
    const title = /^Gemini opens again tomorrow at 8:00\sAM$/;
    expect(await page.findByText(title)).toBeTruthy();
    await userEvent.click(page.getByRole("checkbox", { name: "Style 1" }));
    expect(page.getAllByText(title)).toHaveLength(2);
    await userEvent.click(submitButton(page));
    const question = await page.findByRole("alertdialog", { name: title });
    await userEvent.click(within(question).getByRole("button", { name: "Not now" }));
    expect(sentIds()).toEqual([]);
    await userEvent.click(submitButton(page));
    await userEvent.click(await page.findByRole("button", { name: "Order and wait" }));
    await vi.waitFor(() => expect(page.address()).toMatch(/^\/dashboard\/batches\//));
    expect(requests("POST", CREATE).map(({ body }) => Object(body).wait_until_open)).toEqual([
      true,
    ]);
  });

  it("asks when Gemini has closed meanwhile, and says what then went wrong", async () => {
    answer(
      "POST",
      CREATE,
      ({ body }) =>
        Object(body).wait_until_open
          ? refusal(402, "PT402", "insufficient_credits")
          : refusal(409, "PT409", "provider_closed", new Date(Date.now() + 60_000).toISOString()),
    );
    const page = await open("", "es");
    await userEvent.click(page.getByRole("checkbox", { name: "Estilo 1" }));
    await userEvent.click(page.getByRole("button", { name: /^Crear/ }));
    const question = await page.findByRole("alertdialog", { name: /^Gemini vuelve a abrir/ });
    await userEvent.click(within(question).getByRole("button", { name: "Pedir y esperar" }));
    expect((await within(question).findByRole("alert")).textContent).toContain("créditos");
  });

  it("tells what each size costs, a style comes to, and all together", async () => {
    const page = await open();
    const sizes = within(page.getByRole("radiogroup", { name: "Size of each portrait" }));
    expect(sizes.getAllByRole("radio").map((size) => size.textContent))
      .toEqual(["Screens, small prints1K · 1 credit", "Large prints, crops2K · 2 credits"]);
    await userEvent.click(page.getByRole("checkbox", { name: "Style 1" }));
    await userEvent.click(page.getByRole("checkbox", { name: "Style 2" }));
    expect(page.getByText("A style comes to 4 credits.")).toBeTruthy();
    await userEvent.click(sizes.getByRole("radio", { name: /2K/ }));
    expect(page.getByText("A style comes to 8 credits.")).toBeTruthy();
    expect(page.getByText("8 portraits · 16 credits · 84 left")).toBeTruthy();
  });

  it("counts the characters of a wish, and takes none that is too long", async () => {
    const page = await open();
    await userEvent.click(page.getByRole("checkbox", { name: "Style 1" }));
    const wish = page.getByRole("textbox", { name: /^Your wish/ });
    await userEvent.click(wish);
    await userEvent.paste("a  red\nscarf ");
    expect(page.getByText("11 of 200")).toBeTruthy();
    await userEvent.paste("x".repeat(190));
    expect(page.getByText("That is 2 characters too many.")).toBeTruthy();
    expect(wish.getAttribute("aria-invalid")).toBe("true");
    expect(page.getByText("Shorten your wish.")).toBeTruthy();
    expect(submitButton(page).getAttribute("aria-disabled")).toBe("true");
  });

  it("sends the same batch again after an answer got lost, another one after a change", async () => {
    answer("POST", CREATE, () => Response.error());
    const page = await open();
    await userEvent.click(page.getByRole("checkbox", { name: "Style 1" }));
    await userEvent.click(submitButton(page));
    expect((await page.findByRole("alert")).textContent).toContain("cannot be reached");
    await userEvent.click(submitButton(page));
    await vi.waitFor(() => expect(submitButton(page).hasAttribute("disabled")).toBe(false));
    await userEvent.click(page.getByRole("checkbox", { name: "Style 2" }));
    await userEvent.click(submitButton(page));
    await vi.waitFor(() => expect(sentIds()).toHaveLength(3));
    const [first, second, third] = sentIds();
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it("says what the renderer of the embedded stack cannot do, and only there", async () => {
    const hosted = await open();
    expect(hosted.queryByText(/cannot take glasses off/)).toBeNull();
    hosted.unmount();
    localMode.value = true;
    const local = await open();
    expect(local.getByText(/cannot take glasses off/)).toBeTruthy();
  });

  it("offers no eleventh style, no style that was retired and no fifth background", async () => {
    const page = await open();
    await unfold(page);
    expect(page.queryByRole("checkbox", { name: "Style 11" })).toBeNull();
    for (let n = 0; n < 10; n++) {
      await userEvent.click(page.getByRole("checkbox", { name: `Style ${n}` }));
    }
    expect(page.getByRole("checkbox", { name: "Style 10" }).hasAttribute("disabled")).toBe(true);
    for (const name of ["Office", "Library", "City", "Snow"]) {
      await userEvent.click(page.getByRole("checkbox", { name }));
    }
    expect(page.getByRole("checkbox", { name: "Beach" }).hasAttribute("disabled")).toBe(true);
  });

  it("keeps to the prices and limits of the database", async () => {
    answer("GET", SETTINGS, {
      ...productSettings,
      generation_cost: 3,
      variations_per_style: 2,
      max_styles_per_batch: 1,
    });
    const page = await open();
    await unfold(page);
    await userEvent.click(page.getByRole("checkbox", { name: "Style 1" }));
    expect(page.getByText("2 portraits · 6 credits · 94 left")).toBeTruthy();
    expect(page.queryByRole("radio", { name: "3" })).toBeNull();
    expect(page.getByRole("checkbox", { name: "Style 2" }).hasAttribute("disabled")).toBe(true);
    for (const name of ["Office", "Library"]) {
      await userEvent.click(page.getByRole("checkbox", { name }));
    }
    expect(page.getByRole("checkbox", { name: "City" }).hasAttribute("disabled")).toBe(true);
  });

  it("offers nothing without prices, but another try", async () => {
    const lost = [Response.error()];
    answer("GET", SETTINGS, () => lost.pop() ?? { ...productSettings });
    const page = await renderPage(generatePage, {
      at: "/dashboard/generate",
      namespaces: ["generate", "options", "ownStyles", "shell"],
    });
    expect((await page.findByRole("alert")).textContent).toContain("cannot be reached");
    await userEvent.click(page.getByRole("button", { name: "Try again" }));
    expect(await page.findByRole("complementary")).toBeTruthy();
  });

  it("says when some backgrounds would not be used", async () => {
    const page = await open();
    await unfold(page);
    for (const name of ["Office", "Library", "City"]) {
      await userEvent.click(page.getByRole("checkbox", { name }));
    }
    await userEvent.click(page.getByRole("radio", { name: "2" }));
    expect(page.getByText(/only the first 2 are used/)).toBeTruthy();
  });

  it("says where it is chosen, and in the order, that a background replaces the styles'", async () => {
    const page = await open();
    await unfold(page);
    const order = page.getByRole("complementary");
    for (const name of ["Style 1", "Style 2", "Beach"]) {
      await userEvent.click(page.getByRole("checkbox", { name }));
    }
    expect(page.getByText(/It replaces the setting of all 2 styles/)).toBeTruthy();
    expect(order.textContent).toContain("2 styles, all at the beach");
    await userEvent.click(page.getByRole("checkbox", { name: "Snow" }));
    expect(order.textContent).toContain("2 styles, each at the beach and in the snow");
    // A background that no picture gets is none of the order's.
    await userEvent.click(page.getByRole("radio", { name: "1" }));
    expect(order.textContent).toContain("2 styles, all at the beach");
    await userEvent.click(page.getByRole("checkbox", { name: "Style 2" }));
    expect(order.textContent).toContain("1 style, at the beach");
  });

  it("stops at what the credits allow", async () => {
    rows.users = [{ id: "u", credits: 5, credits_held: 2 }];
    const page = await open();
    await userEvent.click(page.getByRole("checkbox", { name: "Style 1" }));
    expect(page.getByText("1 portrait credit is missing.")).toBeTruthy();
    expect(page.getByText(/^Choose fewer styles or portraits\. 2 are held/)).toBeTruthy();
    expect(submitButton(page).getAttribute("aria-disabled")).toBe("true");
  });

  it("says what an empty account can do before anything is chosen, and nothing untrue", async () => {
    rows.users = [{ id: "u", credits: 0, credits_held: 0 }];
    const page = await open();
    expect(page.getByText("You have no portrait credits left.")).toBeTruthy();
    expect(page.getByText(/^Ask whoever runs this site/)).toBeTruthy();
    expect(page.queryByText(/Choose fewer|running work/)).toBeNull();
    const described = submitButton(page).getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(described)?.textContent).toContain("no portrait credits left");
  });

  it("finds styles by words and category, by keyboard", async () => {
    const page = await open();
    await userEvent.click(page.getByRole("tab", { name: "City" }));
    expect(page.queryByRole("checkbox", { name: "Style 1" })).toBeNull();
    await userEvent.type(page.getByRole("searchbox"), "style 7");
    const style = page.getByRole("checkbox", { name: "Style 7" });
    style.focus();
    await userEvent.keyboard(" ");
    expect(page.getByText("4 portraits · 4 credits · 96 left")).toBeTruthy();
    await userEvent.type(page.getByRole("searchbox"), "zzz");
    await userEvent.click(page.getByRole("button", { name: "Show all styles" }));
    expect(page.getByRole("checkbox", { name: "Style 1" })).toBeTruthy();
  });

  it("names and finds styles in the reader's language, in tabs it has words for", async () => {
    const page = await open("", "es");
    const tabs = page.getAllByRole("tab").map((tab) => tab.textContent);
    expect(tabs).toEqual(["Todos", "Míos", "Estudio", "Ciudad"]);
    expect(page.getByRole("checkbox", { name: "Estilo 10" })).toBeTruthy();
    await userEvent.type(page.getByRole("searchbox"), "numero7");
    expect(page.getByRole("checkbox", { name: "Estilo 7" })).toBeTruthy();
    expect(page.queryByRole("checkbox", { name: "Estilo 6" })).toBeNull();
  });

  it("begins with the style it was come for", async () => {
    const page = await open("?style=style-3");
    const [chosen, ...others] = page.queryAllByRole("checkbox", { checked: true });
    expect(others).toEqual([]);
    expect(chosen).toBe(page.getByRole("checkbox", { name: "Style 3" }));
  });

  it("takes over the settings of a photo", async () => {
    const page = await open("?like=p1");
    expect(page.getByText("More like your portrait")).toBeTruthy();
    expect(page.getByRole("checkbox", { name: "Style 3", checked: true })).toBeTruthy();
    expect(page.getByRole("radio", { name: /16:9/, checked: true })).toBeTruthy();
    expect(page.getByRole("checkbox", { name: "Office", checked: true })).toBeTruthy();
    expect(page.getByRole("combobox", { name: "Glasses" }).textContent).toBe("Round glasses");
    expect(page.getByRole("radio", { name: /2K/, checked: true })).toBeTruthy();
    expect(page.getByRole("textbox", { name: /^Your wish/ })).toHaveProperty(
      "value",
      "a red scarf",
    );
    expect(page.queryByText(/renewed|another version/)).toBeNull();
  });

  it("says what has changed since a photo was made", async () => {
    rows.photos = [{ ...photo, style_version: 1, generation_model_id: "gone" }];
    const page = await open("?like=p1");
    expect(page.getByText(/Its style has been renewed since.*Another version of Gemini/))
      .toBeTruthy();
    page.unmount();
    rows.photos = [{ ...photo, style_id: "style-11" }];
    expect((await open("?like=p1")).getByText(/no longer on offer/)).toBeTruthy();
  });

  it("starts afresh when that photo was deleted", async () => {
    answer("GET", "rest/v1/photos?id=eq.gone", []);
    const page = await open("?like=gone");
    expect(page.getByText("That portrait no longer exists")).toBeTruthy();
    expect(page.queryAllByRole("checkbox", { checked: true })).toEqual([]);
  });

  it("keeps what was chosen over a reload, says so, and starts anew on demand", async () => {
    const before = await open();
    expect(before.queryByText("Your choices were kept")).toBeNull();
    await userEvent.click(before.getByRole("checkbox", { name: "Style 4" }));
    await unfold(before);
    await userEvent.click(before.getByRole("checkbox", { name: "Beach" }));
    expect(before.queryByText("Your choices were kept")).toBeNull();
    before.unmount();

    const after = await open("?model=m1");
    expect(after.getByText("Your choices were kept")).toBeTruthy();
    expect(after.getByRole("checkbox", { name: "Style 4", checked: true })).toBeTruthy();
    expect(after.getByRole("checkbox", { name: "Beach", checked: true })).toBeTruthy();
    await userEvent.click(after.getByRole("button", { name: "Start anew" }));
    expect(after.queryAllByRole("checkbox", { checked: true })).toEqual([]);
    expect(document.activeElement).not.toBe(document.body);
    after.unmount();

    const anew = await open();
    expect(anew.queryByText("Your choices were kept")).toBeNull();
  });

  it("keeps nothing that was ordered", async () => {
    const ordered = await open();
    await userEvent.click(ordered.getByRole("checkbox", { name: "Style 4" }));
    await userEvent.click(submitButton(ordered));
    await vi.waitFor(() => expect(ordered.address()).toMatch(/^\/dashboard\/batches\//));
    ordered.unmount();
    const next = await open();
    expect(next.queryAllByRole("checkbox", { checked: true })).toEqual([]);
  });

  it("begins with a photo rather than with what was kept", async () => {
    const before = await open();
    await userEvent.click(before.getByRole("checkbox", { name: "Style 4" }));
    before.unmount();
    const like = await open("?like=p1");
    expect(like.getByText("More like your portrait")).toBeTruthy();
    expect(like.getByRole("checkbox", { name: "Style 4", checked: false })).toBeTruthy();
  });

  it("teaches whoever has no model yet, in their language", async () => {
    rows.models = [];
    const page = await renderPage(generatePage, {
      at: "/dashboard/generate",
      namespaces: ["generate", "options", "ownStyles", "shell"],
      locale: "es",
    });
    const link = await page.findByRole("link", { name: "Añadir mis fotos" });
    expect(link.getAttribute("href")).toBe("/dashboard/models/train");
  });
});
