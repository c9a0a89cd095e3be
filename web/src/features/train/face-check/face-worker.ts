import { type ComparedPhoto, comparePhotos } from "@shared/faces/compare.ts";
import { createDescriber } from "@shared/faces/descriptor.ts";
import { createFaceFinder } from "@shared/faces/face.ts";
import { fingerprint } from "@shared/faces/fingerprint.ts";
import { BOUNDS, judgePhoto } from "@shared/faces/judge.ts";
import type { Box } from "@shared/faces/pixels.ts";
import { kept } from "@shared/kept.ts";
import { pixelsOf, readNetwork as read } from "@/lib/faces/read-network.ts";
import { answerInTurn } from "@/lib/worker-client.ts";
import type { Answer, PhotoLook, Question } from "./look.ts";

const load = kept(() => Promise.all([createFaceFinder({ read }), createDescriber({ read })]));

/** What tells each photo from others. Stays in this worker, which ends with the page. */
const seen = new Map<string, ComparedPhoto>();

async function look(photoId: string, blob: Blob, chosen: Box | undefined): Promise<PhotoLook> {
  const [finder, describe] = await load();
  const bitmap = await createImageBitmap(blob);
  const pixels = pixelsOf(bitmap);
  bitmap.close();
  const faces = finder.find(pixels);
  const { verdict, advice, face } = judgePhoto(pixels, faces, chosen);
  seen.set(photoId, {
    fingerprint: fingerprint(pixels),
    descriptor: face && describe(pixels, face),
  });
  return {
    problem: verdict === "ok" ? null : verdict,
    advice,
    faces: faces.map(({ box }) => box),
    size: face && {
      height: face.height,
      needed: BOUNDS.height,
      share: face.box.width * face.box.height,
    },
  };
}

function compare(photoIds: readonly string[]): Answer {
  const known = photoIds.flatMap((id) => {
    const photo = seen.get(id);
    return photo ? [{ id, photo }] : [];
  });
  const problems = comparePhotos(known.map(({ photo }) => photo));
  return {
    kind: "compare",
    problems: Object.fromEntries(known.map(({ id }, index) => [id, problems[index] ?? null])),
  };
}

async function answer(question: Question): Promise<Answer> {
  if (question.kind === "compare") return compare(question.photoIds);
  const { photoId, blob, face } = question;
  return { kind: "look", look: await look(photoId, blob, face) };
}

answerInTurn<Question, Answer>(answer, { kind: "failed" });
