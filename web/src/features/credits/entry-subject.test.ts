import { expect, it } from "vitest";
import { entrySubject } from "./entry-subject.ts";

it.each(
  [
    ["generation", "Portrait in Golden hour", { kind: "generationIn", style: "Golden hour" }],
    ["training", "Training of Me in May", { kind: "trainingOf", name: "Me in May" }],
    ["generation", "something else", { kind: "generation" }],
    ["signup", "Welcome credits", { kind: "signup" }],
    ["grant", "Portrait in a note of the operator", { kind: "grant" }],
  ] as const,
)("%s, %s", (type, description, subject) => {
  expect(entrySubject({ type, description })).toEqual(subject);
});
