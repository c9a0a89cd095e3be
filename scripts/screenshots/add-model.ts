import { testPhoto } from "../../local/testing/test-photos.ts";
import type { Database, Enums } from "../../supabase/functions/_shared/database.types.ts";
import type { Person } from "./add-person.ts";
import { minutesAgo, PREVIEW_PATH, type Studio } from "./studio.ts";

export type Model = Database["public"]["Tables"]["models"]["Row"];
type FailureCode = Enums<"failure_code">;

const EYES = { left: [0.4, 0.4], right: [0.6, 0.4] };

const SELFIES = ["portrait-1.jpg", "portrait-2.jpg", "portrait-5.webp"] as const;

/**
 * Adds a model with three training images.
 * @param faults What the training found wrong with each image.
 */
export async function addModel(
  studio: Studio,
  person: Person,
  values: Pick<Model, "name" | "status"> & Partial<Model>,
  faults: readonly (FailureCode | null)[] = [null, null, null],
): Promise<Model> {
  const { sql } = studio;
  const id = crypto.randomUUID();
  await sql`
    insert into public.models ${
    sql({ id, user_id: person.id, name: values.name, gender: "mujer" })
  }`;
  for (const [index, fault] of faults.entries()) await addImage(studio, person, id, index, fault);
  const hasPreview = values.status === "ready" || values.status === "training";
  const change = {
    created_at: minutesAgo(studio, 60),
    preview_image_url: hasPreview ? PREVIEW_PATH : null,
    ...values,
    ...values.status === "ready" && { reference_set: 1 },
  };
  if (values.status === "ready") await addReferences(studio, id);
  const [model] = await sql<Model[]>`
    update public.models set ${sql(change)} where id = ${id} returning *
  `;
  if (!model) throw new Error("the model was not stored");
  return model;
}

/** The photos themselves stand for what training makes of them. */
async function addReferences({ sql }: Studio, modelId: string): Promise<void> {
  const face = { box: { x: 0.3, y: 0.2, width: 0.4, height: 0.4 }, eyes: EYES };
  await sql`
    update public.model_training_images set trained_at = now(), quality = 0.9 - image_order / 20.0
    where model_id = ${modelId}`;
  await sql`
    insert into public.model_references (
      model_id, user_id, reference_set, position, image_url, training_image_id, face, quality
    )
    select model_id, user_id, 1, image_order, image_url, id, ${sql.json(face)}, quality
    from public.model_training_images where model_id = ${modelId}`;
}

async function addImage(
  { sql, upload }: Studio,
  person: Person,
  modelId: string,
  index: number,
  fault: FailureCode | null,
): Promise<void> {
  const file = fault ? "too-small.png" : SELFIES[index % SELFIES.length] ?? SELFIES[0];
  const bytes = await Deno.readFile(testPhoto(file));
  const path = `training/${person.id}/${modelId}-${index}-${file}`;
  await upload("model-training-images", path, bytes);
  await sql`
    insert into public.model_training_images ${
    sql({
      model_id: modelId,
      user_id: person.id,
      image_url: path,
      image_order: index + 1,
      file_size: bytes.length,
      file_name: file,
      failure_code: fault,
    })
  }`;
}
