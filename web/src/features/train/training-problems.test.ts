import { expect, it } from "vitest";
import type { DraftState } from "./draft-state.ts";
import { trainingProblems } from "./training-problems.ts";

const kept = {
  id: "k",
  fileName: "k.jpg",
  order: 1,
  hash: undefined,
  previewUrl: null,
  isFaulty: false,
};
const good: Pick<DraftState, "kept" | "photos" | "details" | "isAgreed"> = {
  kept: [kept],
  photos: [],
  details: { name: "Ada", gender: "mujer" },
  isAgreed: true,
};

it.each([
  ["nothing is missing", good, {}],
  ["nothing is there", { ...good, kept: [], details: { name: " ", gender: null } }, {
    name: "missing",
    gender: "missing",
    photos: "needPhotos",
  }],
  ["it was not confirmed whom they show", { ...good, isAgreed: false }, { consent: "missing" }],
  ["a photo was refused", { ...good, kept: [{ ...kept, isFaulty: true }] }, { photos: "needFix" }],
])("when %s", (_, state, problems) => {
  expect(trainingProblems(state, true)).toEqual(problems);
});

it("asks once whom the photos of a model show", () => {
  expect(trainingProblems({ ...good, isAgreed: false }, false)).toEqual({});
});
