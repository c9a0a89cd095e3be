// @vitest-environment happy-dom
import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { AppError } from "@/lib/errors/app-error.ts";
import { aModel } from "@/testing/a-model.ts";
import type { ComparisonProblem } from "@shared/faces/compare.ts";
import type { Box } from "@shared/faces/pixels.ts";
import type { NewTrainingImage } from "./api/write-model.ts";
import type { DraftServices } from "./draft-photos.ts";
import type { PhotoLook } from "./face-check/look.ts";
import { inOrder, type KeptPhoto, photoFault } from "./draft-state.ts";
import { TrainingDraft } from "./training-draft.ts";
import { trainingProblems } from "./training-problems.ts";
import { leftBehind } from "./unclaimed-files.ts";

vi.mock("@/lib/supabase.ts", () => ({ supabase: {} }));

const details = { name: "Ada", gender: "mujer", consentVersion: undefined } as const;
const model = aModel({ status: "training", preview_image_url: null });

/** A bucket and a database that can be told to fail; a file's text is its hash. */
class World {
  files = new Set<string>();
  rows = new Map<string, NewTrainingImage>();
  models: string[] = [];
  /** Wordings that were confirmed, by model. */
  agreed = new Map<string, number>();
  started: string[] = [];
  /** What the rows were put into last. */
  order: readonly string[] | undefined;
  /** File names whose upload fails. */
  broken = new Set<string>();
  startError: unknown;
  /** Ends every wait for the network. */
  networkIsBack = (): void => {};
  /** How long each wait was to be. */
  pauses: number[] = [];
  /** What is seen on a photo, by its text; nothing on the others. */
  looks = new Map<string, (face: Box | undefined) => PhotoLook>();
  comparisons = new Map<string, ComparisonProblem>();

  services: DraftServices = {
    prepare: async (file) => {
      const hash = await file.text();
      if (hash === "small") return { problem: "too_small" };
      return { blob: new Blob([hash], { type: "image/jpeg" }), hash };
    },
    faces: {
      look: async (_, blob, face) => this.looks.get(await blob.text())?.(face),
      compare: (ids) =>
        Promise.resolve(
          Object.fromEntries(ids.map((id) => [id, this.comparisons.get(id) ?? null])),
        ),
    },
    upload: ({ path, onProgress }) => {
      onProgress(0.5);
      const isBroken = [...this.broken].some((name) => path.includes(name));
      if (isBroken) return Promise.reject(new AppError("unreachable"));
      this.files.add(path);
      return Promise.resolve();
    },
    removeFiles: (paths) => {
      for (const path of paths) this.files.delete(path);
      return Promise.resolve();
    },
    createModel: ({ id }) => Promise.resolve(void this.models.push(id)),
    agree: (id, version) => Promise.resolve(void this.agreed.set(id, version)),
    addImages: (images) => {
      for (const image of images) this.rows.set(image.id, image);
      return Promise.resolve();
    },
    removeImages: (ids) => {
      for (const id of ids) this.rows.delete(id);
      return Promise.resolve();
    },
    orderImages: (_, ids) => Promise.resolve(void (this.order = ids)),
    start: (id) => {
      if (this.startError) return Promise.reject(this.startError);
      this.started.push(id);
      return Promise.resolve({ ...model, id });
    },
    networkBack: (pause, signal) => {
      this.pauses.push(pause);
      return new Promise((resolve) => {
        this.networkIsBack = resolve;
        signal.addEventListener("abort", () => resolve());
      });
    },
  };
}

let world: World;

function newDraft(): TrainingDraft {
  return new TrainingDraft({ userId: "u", modelId: null, kept: [] }, world.services);
}

function photo(name: string, content = name): File {
  return new File([content], `${name}.jpg`, { type: "image/jpeg" });
}

function names(draft: TrainingDraft): string[] {
  return draft.store.getState().photos.map(({ fileName }) => fileName);
}

function idOf(draft: TrainingDraft, name: string): string {
  const found = draft.store.getState().photos.find(({ fileName }) => fileName === `${name}.jpg`);
  if (!found) throw new Error(`no ${name}`);
  return found.id;
}

beforeEach(() => {
  localStorage.clear();
  world = new World();
});

describe("choosing", () => {
  it("takes photos in order and says what is wrong with the others", async () => {
    const draft = newDraft();
    await draft.add([photo("a"), photo("b", "small"), photo("c", "a"), photo("d")]);
    expect(names(draft)).toEqual(["a.jpg", "d.jpg"]);
    expect(draft.store.getState().refused).toMatchObject([
      { fileName: "b.jpg", problem: "too_small" },
      { fileName: "c.jpg", problem: "duplicate" },
    ]);
  });

  it("takes as many as a model takes", async () => {
    const draft = newDraft();
    await draft.add(["a", "b", "c", "d", "e", "f"].map((name) => photo(name)), 5);
    expect(names(draft)).toHaveLength(5);
    expect(draft.store.getState().refused).toMatchObject([
      { fileName: "f.jpg", problem: "too_many" },
    ]);
  });

  it("counts room over the good ones", async () => {
    const draft = newDraft();
    const bad = ["a", "b", "c", "d", "e"].map((name) => photo(name, "small"));
    await draft.add([...bad, photo("good")], 5);
    expect(names(draft)).toEqual(["good.jpg"]);
    expect(draft.store.getState().refused).toHaveLength(5);
  });

  it("fills every place with a good one, whatever the order", async () => {
    await fc.assert(fc.asyncProperty(
      fc.array(fc.constantFrom("good", "small", "same"), { maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      async (kinds, max) => {
        const draft = newDraft();
        const files = kinds.map((kind, index) =>
          photo(`${index}`, kind === "good" ? `${index}` : kind)
        );
        await draft.add(files, max);
        const { photos, refused } = draft.store.getState();
        const good = kinds.filter((kind, index) =>
          kind === "good" || kind === "same" && kinds.indexOf("same") === index
        );
        expect(photos).toHaveLength(Math.min(good.length, max));
        expect(photos.every(({ prepared }) => prepared)).toBe(true);
        expect(photos.length + refused.length).toBe(kinds.length);
      },
    ));
  });

  it("gives a place that becomes free to the next file", async () => {
    const draft = newDraft();
    const adding = draft.add([photo("a"), photo("b")], 1);
    draft.remove(idOf(draft, "a"));
    await adding;
    expect(names(draft)).toEqual(["b.jpg"]);
  });

  it("gives nothing a place once it was given up", async () => {
    const draft = newDraft();
    const adding = draft.add([photo("a"), photo("b")], 1);
    draft.discard();
    await adding;
    expect(names(draft)).toEqual([]);
  });

  it("forgets a photo that was removed while it was checked", async () => {
    const draft = newDraft();
    const adding = draft.add([photo("a")]);
    draft.remove(idOf(draft, "a"));
    await adding;
    expect(draft.store.getState()).toMatchObject({ photos: [], refused: [] });
  });

  it("uploads nothing before it is submitted", async () => {
    await newDraft().add([photo("a")]);
    expect(world.files.size).toBe(0);
  });
});

describe("what is seen on photos", () => {
  const clear: PhotoLook = {
    problem: null,
    advice: [],
    faces: [],
    size: { height: 200, needed: 64, share: 0.1 },
  };
  const box: Box = { x: 0.1, y: 0.1, width: 0.2, height: 0.3 };
  const faultOf = (draft: TrainingDraft, name: string) =>
    draft.store.getState().photos.filter(({ fileName }) => fileName === `${name}.jpg`).map(
      photoFault,
    );

  it("stands with the photo that it is about, and keeps the training from starting", async () => {
    world.looks.set("cat", () => ({ ...clear, problem: "no_face", size: null }));
    const draft = newDraft();
    await draft.add([photo("a"), photo("cat")]);
    await vi.waitFor(() => expect(faultOf(draft, "cat")).toEqual(["no_face"]));
    expect(faultOf(draft, "a")).toEqual([null]);
    const state = { ...draft.store.getState(), details: { name: "Ada", gender: "mujer" } as const };
    expect(trainingProblems(state, false)).toEqual({ photos: "needFix" });
  });

  it("is asked once more when the person said who they are, and that is stored", async () => {
    world.looks.set(
      "two",
      (face) => ({ ...clear, faces: [box, box], problem: face ? null : "several_faces" }),
    );
    const draft = newDraft();
    await draft.add([photo("two")]);
    await vi.waitFor(() => expect(faultOf(draft, "two")).toEqual(["several_faces"]));
    await draft.pickFace(idOf(draft, "two"), box);
    expect(faultOf(draft, "two")).toEqual([null]);
    await draft.submit(details);
    expect([...world.rows.values()]).toMatchObject([{ face_box: box }]);
  });

  it("is forgotten with a photo that is taken away", async () => {
    const draft = newDraft();
    await draft.add([photo("a"), photo("b")]);
    world.comparisons.set(idOf(draft, "b"), "another_person");
    draft.remove(idOf(draft, "a"));
    await vi.waitFor(() => expect(faultOf(draft, "b")).toEqual(["another_person"]));
    world.comparisons.clear();
    await draft.replace(idOf(draft, "b"), photo("c"));
    await vi.waitFor(() => expect(faultOf(draft, "c")).toEqual([null]));
  });

  it("is nothing where nobody can look, and holds nothing up", async () => {
    const draft = newDraft();
    await draft.add([photo("a")]);
    await draft.submit(details);
    expect(world.started).toHaveLength(1);
  });
});

describe("submitting", () => {
  it("stores every photo in the order shown and starts the training", async () => {
    const draft = newDraft();
    await draft.add([photo("a"), photo("b")]);
    draft.place(idOf(draft, "b"), 0);
    await draft.submit(details);
    expect([...world.rows.values()].map(({ file_name, image_order }) => [file_name, image_order]))
      .toEqual([["b.jpg", 1], ["a.jpg", 2]]);
    expect([...world.rows.values()].map(({ image_url }) => image_url)).toEqual([...world.files]);
    expect(world.started).toEqual(world.models);
    expect(draft.store.getState().run).toMatchObject({ kind: "started" });
    expect(localStorage.length).toBe(0);
  });

  it("keeps what was confirmed before it starts, and asks no more than once", async () => {
    const draft = newDraft();
    await draft.add([photo("a")]);
    world.startError = new AppError("unreachable");
    await draft.submit({ ...details, consentVersion: 3 });
    expect([...world.agreed]).toEqual([[world.models[0], 3]]);
    expect(world.started).toEqual([]);
  });

  it("writes nothing while a photo is missing, then sends only that one", async () => {
    const draft = newDraft();
    await draft.add([photo("a"), photo("b")]);
    world.broken.add("b");
    await draft.submit(details);
    expect(world.models).toEqual([]);
    expect(draft.store.getState().photos.map(({ upload }) => upload.kind))
      .toEqual(["sent", "failed"]);
    const [first] = world.files;
    world.broken.clear();
    await draft.submit(details);
    expect(world.files.size).toBe(2);
    expect([...world.files][0]).toBe(first);
    expect(world.started).toHaveLength(1);
  });

  it("goes on by itself when the last missing photo is tried again", async () => {
    const draft = newDraft();
    await draft.add([photo("a"), photo("b"), photo("c")]);
    world.broken.add("b").add("c");
    await draft.submit(details);
    world.broken.clear();
    await draft.retry(idOf(draft, "b"));
    expect(world.started).toEqual([]);
    expect(draft.store.getState().photos.map(({ upload }) => upload.kind))
      .toEqual(["sent", "sent", "failed"]);
    await draft.retry(idOf(draft, "c"));
    expect(world.started).toHaveLength(1);
  });

  it("repeats only the start when that failed", async () => {
    const draft = newDraft();
    await draft.add([photo("a")]);
    world.startError = new AppError("insufficient_credits", 402);
    await draft.submit(details);
    expect(draft.store.getState().run).toEqual({ kind: "failed", error: world.startError });
    world.startError = undefined;
    await draft.submit(details);
    expect(world.models).toHaveLength(1);
    expect(world.rows.size).toBe(1);
    expect(world.files.size).toBe(1);
    expect(world.started).toHaveLength(1);
  });

  it("is harmless twice", async () => {
    const draft = newDraft();
    await draft.add([photo("a")]);
    await Promise.all([draft.submit(details), draft.submit(details)]);
    expect(world.files.size).toBe(1);
    expect(world.started).toHaveLength(1);
  });
});

describe("without a network", () => {
  function runOf(draft: TrainingDraft): string {
    return draft.store.getState().run.kind;
  }

  async function interrupted(): Promise<TrainingDraft> {
    const draft = newDraft();
    await draft.add([photo("a"), photo("b")]);
    world.broken.add("b");
    await draft.submit(details);
    return draft;
  }

  it("goes on when it is back, with what is missing, and starts once", async () => {
    const draft = await interrupted();
    expect(runOf(draft)).toBe("waiting");
    world.networkIsBack();
    await vi.waitFor(() => expect(world.pauses).toEqual([5_000, 10_000]));
    const [first] = world.files;
    world.broken.clear();
    world.networkIsBack();
    await vi.waitFor(() => expect(runOf(draft)).toBe("started"));
    expect([...world.files][0]).toBe(first);
    expect(world.started).toHaveLength(1);
  });

  it("goes on with the start alone when only that was lost", async () => {
    const draft = newDraft();
    await draft.add([photo("a")]);
    world.startError = new AppError("offline");
    await draft.submit(details);
    expect(runOf(draft)).toBe("waiting");
    world.startError = undefined;
    world.networkIsBack();
    await vi.waitFor(() => expect(runOf(draft)).toBe("started"));
    expect(world.files.size).toBe(1);
  });

  it.each<[string, (draft: TrainingDraft) => unknown]>([
    ["a photo more", (draft) => draft.add([photo("c")])],
    ["a photo less", (draft) => draft.remove(idOf(draft, "b"))],
    ["another name", (draft) => draft.describe({ name: "Eva" })],
    ["nobody who wants it", (draft) => draft.discard()],
  ])("starts nothing by itself that has %s", async (_, change) => {
    const draft = await interrupted();
    await change(draft);
    expect(runOf(draft)).toBe("idle");
    world.broken.clear();
    world.networkIsBack();
    await new Promise((resolve) => setTimeout(resolve));
    expect(world.started).toEqual([]);
  });

  it("does not wait for what will not pass", async () => {
    const draft = newDraft();
    await draft.add([photo("a")]);
    world.services.upload = () => Promise.reject(new AppError("file_too_large"));
    await draft.submit(details);
    expect(runOf(draft)).toBe("idle");
    expect(world.pauses).toEqual([]);
  });

  it("does not wait for ever", async () => {
    const draft = await interrupted();
    while (runOf(draft) !== "idle") {
      world.networkIsBack();
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(world.pauses).toHaveLength(60);
  });
});

describe("giving up", () => {
  it("deletes the file of a photo that is left out after its upload", async () => {
    const draft = newDraft();
    await draft.add([photo("a"), photo("b")]);
    world.broken.add("b");
    await draft.submit(details);
    draft.remove(idOf(draft, "a"));
    expect(world.files.size).toBe(0);
  });

  it("notes files before they are sent, so that a closed page leaves none behind", async () => {
    const draft = newDraft();
    await draft.add([photo("a")]);
    world.services.upload = () => new Promise(() => {});
    void draft.submit(details);
    expect(leftBehind("u", Date.now() + 3_600_000)).toHaveLength(1);
  });

  it("deletes what no row names when the user signs out", async () => {
    const draft = newDraft();
    await draft.add([photo("a"), photo("b")]);
    world.broken.add("b");
    await draft.submit(details);
    draft.discard();
    expect(world.files.size).toBe(0);
  });
});

describe("training again", () => {
  function kept(id: string, order: number): KeptPhoto {
    return {
      id,
      order,
      fileName: `${id}.jpg`,
      hash: id,
      previewUrl: null,
      isFaulty: order === 2,
      isTrained: false,
    };
  }

  function again(): TrainingDraft {
    const seed = { userId: "u", modelId: "m", kept: [kept("k1", 1), kept("k2", 2), kept("k3", 3)] };
    return new TrainingDraft(seed, world.services);
  }

  it("uploads only what is new and puts it in the free place", async () => {
    const draft = again();
    const removed = vi.spyOn(world.services, "removeImages");
    await draft.replace("k2", photo("new"));
    await draft.submit(details);
    expect(removed).toHaveBeenCalledWith(["k2"]);
    expect([...world.rows.values()]).toMatchObject([
      { model_id: "m", file_name: "new.jpg", image_order: 2 },
    ]);
    expect(world.models).toEqual([]);
    expect(world.started).toEqual(["m"]);
  });

  it("puts photos that have rows into another order, with new ones between them", async () => {
    const draft = again();
    draft.remove("k2");
    await draft.add([photo("new")]);
    draft.place("k3", 0);
    draft.place(idOf(draft, "new"), 1);
    const id = idOf(draft, "new");
    await draft.submit(details);
    expect([...world.rows.values()]).toMatchObject([{ id, image_order: 2 }]);
    expect(world.order).toEqual(["k3", id, "k1"]);
    expect(draft.store.getState().kept.map(({ id, order }) => [id, order]))
      .toEqual([["k3", 1], [id, 2], ["k1", 3]]);
  });

  it("keeps the place of a photo that is replaced, also after others moved", async () => {
    const draft = again();
    draft.place("k1", 2);
    await draft.replace("k2", photo("new"));
    expect(inOrder(draft.store.getState()).map(({ fileName }) => fileName))
      .toEqual(["new.jpg", "k3.jpg", "k1.jpg"]);
  });

  it("sends no order when it did not change", async () => {
    const draft = again();
    draft.place("k1", 2);
    draft.place("k1", 0);
    await draft.submit(details);
    expect(world.order).toBeUndefined();
  });

  it("knows the photos it has", async () => {
    const draft = again();
    await draft.add([photo("copy", "k1")]);
    expect(draft.store.getState().refused).toMatchObject([{ problem: "duplicate" }]);
  });

  it("keeps one photo that a model in use is drawn from", () => {
    const trained = { ...kept("k1", 1), isTrained: true };
    const seed = { userId: "u", modelId: "m", kept: [trained, kept("k2", 2)] };
    const draft = new TrainingDraft(seed, world.services);
    draft.remove("k1");
    draft.remove("k2");
    expect(draft.store.getState().kept.map(({ id }) => id)).toEqual(["k1"]);
  });

  it("takes photos away without a training where none is new", async () => {
    const removed = vi.spyOn(world.services, "removeImages");
    const seed = {
      userId: "u",
      modelId: "m",
      kept: [kept("k1", 1), kept("k3", 2)].map((photo) => ({ ...photo, isTrained: true })),
    };
    const draft = new TrainingDraft(seed, world.services);
    draft.remove("k3");
    await draft.submit(details);
    expect(removed).toHaveBeenCalledWith(["k3"]);
    expect(world.started).toEqual([]);
    expect(draft.store.getState().run).toEqual({ kind: "saved" });
  });

  it("needs no upload when the photos were fine", async () => {
    const draft = again();
    await draft.submit(details);
    expect(world.files.size).toBe(0);
    expect(world.started).toEqual(["m"]);
  });
});
