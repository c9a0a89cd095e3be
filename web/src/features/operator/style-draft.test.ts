import { expect, it } from "vitest";
import { draftOf, problemsOf, textsOf } from "./style-draft.ts";

const style = {
  id: "night-train",
  name: "Night train",
  category: "cinematic" as const,
  prompt: "A portrait in a sleeping car.",
  active: true,
  texts: [
    { locale: "en", name: null, keywords: ["rail"] },
    { locale: "es", name: "Tren nocturno", keywords: [] },
  ],
  image_url: "i",
  card_url: "c",
  card_2x_url: "d",
};

it("takes a style apart and puts it together again", () => {
  expect(textsOf(draftOf(style))).toEqual(style.texts);
  expect(problemsOf(draftOf(style), [])).toEqual({});
});

it("says what is wrong with a new one", () => {
  expect(problemsOf(draftOf(null), [])).toEqual({
    id: "idWrong",
    name: "nameWrong",
    prompt: "promptWrong",
  });
  expect(problemsOf(draftOf(style), ["night-train"])).toEqual({ id: "idTaken" });
  const words = { name: "", keywords: Array(21).fill("x").join(",") };
  expect(problemsOf({ ...draftOf(style), texts: { en: words } }, []))
    .toEqual({ keywords: "keywordsWrong" });
});

it("leaves out a language without words", () => {
  expect(textsOf({ ...draftOf(style), texts: { en: { name: " ", keywords: " , " } } })).toEqual([]);
});
