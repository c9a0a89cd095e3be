import type { PostgrestError } from "@supabase/supabase-js";
import { Failure } from "../../local/failure.ts";
import type { Database, Enums } from "../../supabase/functions/_shared/database.types.ts";
import { BAD_INPUT, type GenerateRequest } from "./arguments.ts";
import type { Client, Session } from "./connect.ts";
import { localTime } from "./local-time.ts";

/**
 * Refuses styles the catalogue does not offer, before anything is created.
 * @throws {Failure} with exit code 2, naming the styles there are.
 */
export async function checkStyles(client: Client, wanted: string[]): Promise<void> {
  const { data } = await client.from("styles").select("id").eq("active", true).order("position")
    .throwOnError();
  const offered = data.map(({ id }) => id);
  const unknown = wanted.filter((id) => !offered.includes(id));
  if (unknown.length > 0) {
    throw new Failure(
      `There is no style "${unknown.join('", "')}"; there are ${offered.join(", ")}.`,
      BAD_INPUT,
    );
  }
}

/** Prices, in credits, and limits. */
export type ProductSettings =
  Database["public"]["Functions"]["product_settings"]["Returns"][number];

/** What the project asks for portraits and trainings, and how much of them one may ask for. */
export async function getProductSettings(client: Client): Promise<ProductSettings> {
  const { data } = await client.rpc("product_settings", {}, { get: true }).single().throwOnError();
  return data;
}

/** A request within the limits, with a number of variations. */
export interface Order extends GenerateRequest {
  variations: number;
}

/**
 * Refuses what the project does not do at a time, before anything is created.
 * @throws {Failure} with exit code 2.
 */
export function checkLimits(request: GenerateRequest, product: ProductSettings): Order {
  const { photos, variations = product.variations_per_style } = request;
  const { max_training_photos, max_styles_per_batch } = product;
  refuseAbove(max_training_photos, photos.length, "photos are taken; --photos names");
  refuseAbove(
    max_styles_per_batch,
    stylesOf(request),
    "styles are drawn at a time; --styles names",
  );
  checkVariations(variations, product);
  return { ...request, variations };
}

/** How many styles are asked for, with the one that is still to be made. */
export function stylesOf(
  { styles, ownStyle }: Pick<GenerateRequest, "styles" | "ownStyle">,
): number {
  return styles.length + (ownStyle === undefined ? 0 : 1);
}

/** @throws {Failure} with exit code 2 for more than are made of a style. */
export function checkVariations(variations: number, product: ProductSettings): void {
  refuseAbove(
    product.variations_per_style,
    variations,
    "portraits are made per style; --variations says",
  );
}

function refuseAbove(max: number, wanted: number, sentence: string): void {
  if (wanted > max) throw new Failure(`At most ${max} ${sentence} ${wanted}.`, BAD_INPUT);
}

/**
 * What a portrait of the size that is asked for costs, in credits.
 * @throws {Failure} with exit code 2, naming the sizes there are.
 */
export async function priceOfPortrait(
  { client }: Session,
  image_size: Enums<"image_size">,
  product: ProductSettings,
): Promise<number> {
  const { data: { sizes } } = await client.from("generation_models")
    .select("sizes:generation_model_sizes(image_size, cost_factor, active)")
    .eq("is_default", true).single().throwOnError();
  const offered = sizes.filter(({ active }) => active);
  const size = offered.find((other) => other.image_size === image_size);
  if (!size) {
    const names = offered.map((other) => other.image_size).sort().join(", ");
    throw new Failure(`--size ${image_size} is not drawn; there is ${names}.`, BAD_INPUT);
  }
  return product.generation_cost * size.cost_factor;
}

/** Credits of each kind. */
export type Credits = Record<Enums<"credit_kind">, number>;

/**
 * Refuses a run that the account cannot pay for, before anything is created.
 * @param cost Portraits are paid with the one kind; a training with the other, or, where the project
 * allows it, with the first.
 * @returns the balances before.
 * @throws {Failure} with exit code 2.
 */
export async function checkCredits(
  { client, email }: Session,
  cost: Credits,
  product: ProductSettings,
): Promise<Credits> {
  const { data: user } = await client.from("users")
    .select("credits, credits_held, training_credits, training_credits_held").single()
    .throwOnError();
  const available = user.credits - user.credits_held;
  const forTraining = user.training_credits - user.training_credits_held;
  const standsIn = product.generation_credits_may_train && cost.training > forTraining &&
    cost.training <= available;
  const portraits = cost.generation + (standsIn ? cost.training : 0);
  if (cost.training > forTraining && !standsIn) {
    throw new Failure(
      `The training takes ${cost.training} training credits and ${email} has ${forTraining}; ` +
        "give fewer photos.",
      BAD_INPUT,
    );
  }
  if (portraits > available) {
    throw new Failure(
      `This takes ${portraits} credits and ${email} has ${available}; ask for fewer portraits.`,
      BAD_INPUT,
    );
  }
  return { generation: user.credits, training: user.training_credits };
}

/** Nothing was ordered: the drawing service takes no more before it opens again. */
const CLOSED = 3;

/** @param opening ISO 8601. */
export function closed(opening: string): Failure {
  return new Failure(
    `The drawing service takes no more orders today; it opens again ${localTime(opening)}. ` +
      "Nothing was ordered. To order now and wait for it, add --wait.",
    CLOSED,
  );
}

/** Throws what an order was refused for; that the drawing service is closed as {@link closed}. */
export function throwRefusal(error: PostgrestError | null): void {
  if (error?.message === "provider_closed") throw closed(error.details);
  if (error) throw error;
}

/**
 * Refuses a run whose order would not be taken, before anything is trained for it.
 * @throws {Failure} with exit code 3 when the drawing service is closed, and the order does not wait.
 */
export async function checkOpen(
  { client }: Session,
  { waits }: Pick<Order, "waits">,
): Promise<void> {
  if (waits) return;
  const { data: model } = await client.from("generation_models").select("id")
    .eq("is_default", true).single().throwOnError();
  const { data: pauses } = await client.rpc("provider_pauses").throwOnError();
  const pause = pauses.find(({ generation_model_id }) => generation_model_id === model.id);
  if (pause?.closed_until) throw closed(pause.closed_until);
}
