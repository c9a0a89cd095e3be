import type { Random } from "./random.ts";

/** What somebody does without further particulars. */
export type SimpleAct =
  | "cancel a batch"
  | "retry a batch"
  | "download a photo"
  | "try a photo again"
  | "share photos"
  | "revoke a share"
  | "make a style"
  | "delete a style"
  | "change a photo"
  | "delete a portrait"
  | "delete photos"
  | "delete a model"
  | "buy credits"
  | "delete the account";

export interface Training {
  act: "train";
  photos: TrainingPhoto[];
}

export interface Generation {
  act: "generate";
  styles: number;
  variations: number;
  aspectRatio: AspectRatio;
}

interface Moment {
  /** How long the person waits before. */
  pauseMs: number;
  /** The person is gone so soon after the request was sent, and asks again. */
  goneAfterMs?: number;
}

export type Step = Moment & (Training | Generation | { act: SimpleAct });

export type TrainingPhoto = "portrait-1.jpg" | "portrait-2.jpg" | "truncated.jpg" | "too-small.png";
export type AspectRatio = "1:1" | "3:4" | "16:9";

/** What one person does, one step after the other. */
export interface PersonPlan {
  /** Credits granted at first, besides those of signing up. */
  grant: number;
  steps: Step[];
}

const IMAGES_EACH = 30;
const GOOD: TrainingPhoto[] = ["portrait-1.jpg", "portrait-2.jpg"];
const BAD: TrainingPhoto[] = ["truncated.jpg", "too-small.png"];
const MOST_STYLES = 3;
const MOST_PAUSE_MS = 2_500;
const MEDDLING: SimpleAct[] = [
  "cancel a batch",
  "retry a batch",
  "retry a batch",
  "download a photo",
  "try a photo again",
  "share photos",
  "share photos",
  "revoke a share",
  "make a style",
  "make a style",
  "delete a style",
  "change a photo",
  "change a photo",
  "delete a portrait",
  "delete photos",
];

/** As many people as it takes to ask for so many images. */
export function planPeople(random: Random, images: number): PersonPlan[] {
  const people = Math.max(3, Math.ceil(images / IMAGES_EACH));
  return Array.from(
    { length: people },
    (_, index) => planPerson(random.fork(`person ${index}`), Math.ceil(images / people)),
  );
}

function planPerson(random: Random, images: number): PersonPlan {
  const simple = (act: SimpleAct): Step => ({ ...moment(random), act });
  const steps: Step[] = [];
  if (random.chance(0.3)) steps.push(train(random, [random.pick(GOOD), random.pick(BAD)]));
  if (random.chance(0.5)) steps.push(simple("make a style"));
  steps.push(train(random, random.chance(0.3) ? GOOD : [random.pick(GOOD)]));
  for (let asked = 0; asked < images;) {
    const batch = generation(random);
    steps.push({ ...moment(random), ...batch });
    asked += batch.styles * batch.variations;
    if (random.chance(0.3)) steps.push(simple(random.pick(MEDDLING)));
    if (random.chance(0.5)) steps.push(simple("buy credits"));
  }
  steps.push(simple("retry a batch"), simple("try a photo again"), simple("share photos"));
  if (random.chance(0.2)) steps.push(simple("delete a model"));
  if (random.chance(0.15)) steps.push(simple("delete the account"));
  return { grant: random.integer(0, images), steps };
}

function train(random: Random, photos: TrainingPhoto[]): Step {
  return { ...moment(random), act: "train", photos };
}

function generation(random: Random): Generation {
  return {
    act: "generate",
    styles: random.integer(1, MOST_STYLES),
    variations: random.integer(1, 4),
    aspectRatio: random.pick(["1:1", "3:4", "16:9"]),
  };
}

function moment(random: Random): Moment {
  return {
    pauseMs: random.integer(0, MOST_PAUSE_MS),
    ...random.chance(0.15) && { goneAfterMs: random.integer(0, 60) },
  };
}
