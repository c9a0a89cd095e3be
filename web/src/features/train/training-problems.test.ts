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
  isTrained: false,
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

it("has nothing to do where every photo is trained already", () => {
  const trained = { ...good, kept: [{ ...kept, isTrained: true }] };
  expect(trainingProblems(trained, false)).toEqual({ photos: "needChange" });
  expect(trainingProblems(trained, false, true)).toEqual({});
});

it("asks once whom the photos of a model show", () => {
  expect(trainingProblems({ ...good, isAgreed: false }, false)).toEqual({});
});
