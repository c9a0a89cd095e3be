import type { Database, Tables } from "@shared/database.types.ts";
import { supabase } from "@/lib/supabase.ts";

/** Every row the database has of a user. */
export interface AllData {
  users: Tables<"users">[];
  models: Tables<"models">[];
  model_training_images: Tables<"model_training_images">[];
  model_references: Tables<"model_references">[];
  photo_generation_batches: Tables<"photo_generation_batches">[];
  photos: Tables<"photos">[];
  credit_history: Tables<"credit_history">[];
  /** What was bought, or begun to be; who paid with what, only Stripe knows. */
  payments: Pick<
    Tables<"payments">,
    | "id"
    | "pack_id"
    | "kind"
    | "credits"
    | "amount"
    | "currency"
    | "status"
    | "withdrawn"
    | "starts_at_once_at"
    | "created_at"
    | "paid_at"
  >[];
  /** Deleted ones too, for as long as portraits bear their names. */
  own_styles: Pick<
    Tables<"styles">,
    "id" | "name" | "status" | "failure_code" | "image_url" | "created_at"
  >[];
  notice_choices: Tables<"notice_choices">[];
  /** The browsers that show notices. */
  push_subscriptions: Pick<Tables<"push_subscriptions">, "id" | "endpoint" | "created_at">[];
  /** The links that are open, with the hearts that they have brought. */
  shares: Database["public"]["Functions"]["shares"]["Returns"];
  /** How long portraits and photos are kept; none for whoever has never chosen. */
  retention: Pick<
    Tables<"retention_clocks">,
    "portraits" | "photos" | "portraits_from" | "photos_from"
  >[];
}

/** The most rows an answer of the Data API has (`max_rows` in supabase/config.toml). */
const PAGE_SIZE = 1000;

/** All rows of the signed-in user; row-level security sees to it that there are no others. */
export async function getAllData(): Promise<AllData> {
  const [
    users,
    models,
    model_training_images,
    model_references,
    photo_generation_batches,
    photos,
    credit_history,
    payments,
    own_styles,
    notice_choices,
    push_subscriptions,
    shares,
    retention,
  ] = await Promise.all([
    readAll((from, to) => supabase.from("users").select().order("id").range(from, to)),
    readAll((from, to) => supabase.from("models").select().order("id").range(from, to)),
    readAll((from, to) =>
      supabase.from("model_training_images").select().order("id").range(from, to)
    ),
    readAll((from, to) =>
      supabase.from("model_references").select().order("model_id").order("reference_set")
        .order("position").range(from, to)
    ),
    readAll((from, to) =>
      supabase.from("photo_generation_batches").select().order("id").range(from, to)
    ),
    readAll((from, to) => supabase.from("photos").select().order("id").range(from, to)),
    readAll((from, to) => supabase.from("credit_history").select().order("id").range(from, to)),
    readAll((from, to) =>
      supabase.from("payments")
        .select(
          "id, pack_id, kind, credits, amount, currency, status, withdrawn, starts_at_once_at, created_at, paid_at",
        )
        .order("id").range(from, to)
    ),
    readAll((from, to) =>
      supabase.from("styles").select("id, name, status, failure_code, image_url, created_at")
        .eq("category", "own").order("id").range(from, to)
    ),
    readAll((from, to) =>
      supabase.from("notice_choices").select().order("user_id").range(from, to)
    ),
    readAll((from, to) =>
      supabase.from("push_subscriptions").select("id, endpoint, created_at").order("id")
        .range(from, to)
    ),
    supabase.rpc("shares").throwOnError().then(({ data }) => data),
    supabase.from("retention_clocks").select("portraits, photos, portraits_from, photos_from")
      .throwOnError().then(({ data }) => data),
  ]);
  return {
    users,
    models,
    model_training_images,
    model_references,
    photo_generation_batches,
    photos,
    credit_history,
    payments,
    own_styles,
    notice_choices,
    push_subscriptions,
    shares,
    retention,
  };
}

interface Page<Row> {
  throwOnError: () => PromiseLike<{ data: Row[] }>;
}

async function readAll<Row>(page: (from: number, to: number) => Page<Row>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let from = 0;; from += PAGE_SIZE) {
    const { data } = await page(from, from + PAGE_SIZE - 1).throwOnError();
    rows.push(...data);
    if (data.length < PAGE_SIZE) return rows;
  }
}
