import { Failure } from "../../local/failure.ts";
import { BAD_INPUT, type GenerateRequest } from "./arguments.ts";
import type { Client, Session } from "./connect.ts";

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

/**
 * Refuses a run that the account cannot pay for: one credit a photo for training, one a portrait.
 * @returns the balance before.
 * @throws {Failure} with exit code 2.
 */
export async function checkCredits(session: Session, request: GenerateRequest): Promise<number> {
  const { data } = await session.client.from("users").select("credits, credits_held").single()
    .throwOnError();
  const available = data.credits - data.credits_held;
  const cost = request.photos.length + request.styles.length * request.variations;
  if (cost > available) {
    throw new Failure(
      `This takes ${cost} credits and ${session.email} has ${available}; ask for fewer styles or variations.`,
      BAD_INPUT,
    );
  }
  return data.credits;
}
