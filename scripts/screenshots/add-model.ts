import { testPhoto } from "../../local/testing/test-photos.ts";
import type { Database, Enums } from "../../supabase/functions/_shared/database.types.ts";
import type { Person } from "./add-person.ts";
import { minutesAgo, PREVIEW_PATH, type Studio } from "./studio.ts";

export type Model = Database["public"]["Tables"]["models"]["Row"];
type FailureCode = Enums<"failure_code">;

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
  };
  // Only now: the images of a trained model are fixed.
  const [model] = await sql<Model[]>`
    update public.models set ${sql(change)} where id = ${id} returning *
  `;
  if (!model) throw new Error("the model was not stored");
  return model;
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
