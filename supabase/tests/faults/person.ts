import type { Generation, SimpleAct, Step, Training } from "./plan-people.ts";
import { PatientClient } from "./patient-client.ts";
import type { Purchases } from "./purchases.ts";
import type { Random } from "./random.ts";
import type { Tally } from "./tally.ts";
import type { Told } from "./told.ts";
import { uploadedPhoto } from "./uploaded-photos.ts";

/** What a person needs of the stack. */
export interface Place {
  apiUrl: string;
  publishableKey: string;
  /** Styles to choose from. */
  styles: string[];
  purchases: Purchases;
  /** What people met, by name. */
  met: Tally;
  told: Told;
}

const SIGN_UP_TRIES = 5;
const TRAINING_MS = 60_000;
const LOOK_MS = 300;

/** Somebody with a browser who follows a plan as far as the product and the network let them. */
export class Person {
  #client: PatientClient;
  #userId = "";
  #models: string[] = [];
  #batches: string[] = [];
  #deleted = false;

  constructor(private place: Place, private random: Random) {
    this.#client = new PatientClient(place.apiUrl, place.publishableKey, place.met);
  }

  /**
   * Opens the account; gives its id. A refusal is not the answer here: lite 0.10.0 takes a lost
   * connection to the database for an address that is taken.
   */
  async signUp(): Promise<string> {
    for (let attempt = 1; attempt <= SIGN_UP_TRIES; attempt++) {
      const email = `${crypto.randomUUID()}@example.com`;
      const user = await this.#client.ask("sign up", async ({ auth }) => {
        const { data, error } = await auth.signUp({ email, password: crypto.randomUUID() });
        return { data: data.user, error };
      });
      if (!user) continue;
      this.#userId = user.id;
      const { endpoint, p256dh, auth } = this.place.told.add(email);
      await this.#client.ask(
        "turn on a device",
        (db) => db.rpc("add_push_subscription", { endpoint, p256dh, auth }),
      );
      return user.id;
    }
    throw new Error("nobody can sign up");
  }

  async do(step: Step): Promise<void> {
    await wait(step.pauseMs);
    if (this.#deleted) return;
    this.#client.goAfter(step.goneAfterMs);
    if (step.act === "train") await this.#train(step);
    else if (step.act === "generate") await this.#generate(step);
    else await this.#act(step.act);
    this.#client.goAfter(undefined);
  }

  async #train({ photos }: Training): Promise<void> {
    const client = this.#client;
    const id = crypto.randomUUID();
    const paths: string[] = [];
    for (const [index, photo] of photos.entries()) {
      const path = `training/${this.#userId}/${Date.now()}-${index + 1}-${photo}`;
      if (!await this.#upload("model-training-images", path, await uploadedPhoto(photo))) return;
      paths.push(path);
    }
    const images = paths.map((image_url, index) => ({
      model_id: id,
      image_url,
      image_order: index + 1,
      file_size: 1,
      file_name: "me.jpg",
    }));
    await client.ask(
      "insert model",
      (db) =>
        db.from("models").insert({ id, name: "Me", gender: "mujer", consent_version: 1 }).select(),
    );
    await client.ask(
      "insert images",
      (db) => db.from("model_training_images").insert(images).select(),
    );
    // What failed for want of storage or workers may be started again.
    for (let run = 0; run < 2; run++) {
      await client.ask(
        "start training",
        (db) => db.rpc("start_training", { model_id: id }).select(),
      );
      const status = await this.#endOfTraining(id);
      this.place.met.count(`training seen to end as ${status}`);
      if (status === "ready") this.#models.push(id);
      if (status !== "failed") return;
    }
  }

  /** Once the answer to an upload is lost, the next try is refused, for the object is there. */
  async #upload(bucket: string, path: string, bytes: Uint8Array): Promise<boolean> {
    const contentType = path.endsWith("png") ? "image/png" : "image/jpeg";
    const stored = await this.#client.ask(
      "upload",
      ({ storage }) => storage.from(bucket).upload(path, bytes, { contentType }),
    );
    if (stored) return true;
    return null !== await this.#client.ask(
      "look for an upload",
      ({ storage }) => storage.from(bucket).info(path),
    );
  }

  async #endOfTraining(id: string): Promise<string> {
    const giveUpAt = Date.now() + TRAINING_MS;
    while (Date.now() < giveUpAt) {
      await wait(LOOK_MS);
      const models = await this.#client.ask(
        "look at model",
        (db) => db.from("models").select("status").eq("id", id),
      );
      const status = models?.[0]?.status;
      if (status && status !== "training") return status;
    }
    return "unknown";
  }

  async #generate({ styles, variations, aspectRatio }: Generation): Promise<void> {
    const model_id = this.#models.at(-1);
    if (!model_id) return;
    const id = crypto.randomUUID();
    const first = this.random.integer(0, this.place.styles.length - styles);
    const own = await this.#ownStyles({ active: true });
    const batch = await this.#client.ask("generate", (db) =>
      db.rpc("create_generation_batch", {
        id,
        model_id,
        style_ids: [...own, ...this.place.styles.slice(first, first + styles - own.length)],
        variations,
        aspect_ratio: aspectRatio,
        // Whoever waits finds out that Gemini is open again.
        wait_until_open: true,
      }).select());
    if (batch) this.#batches.push(id);
  }

  async #someFinished(): Promise<string | undefined> {
    const photos = await this.#client.ask(
      "look at photos",
      (db) => db.from("photos").select("id").eq("status", "completed").limit(5),
    );
    return photos && photos.length > 0 ? this.random.pick(photos).id : undefined;
  }

  /** One of those that the person made, ready or not. */
  async #ownStyles(which: { active?: true } = {}): Promise<string[]> {
    const styles = await this.#client.ask(
      "look at styles",
      (db) =>
        db.from("styles").select("id").eq("category", "own").neq("status", "deleted")
          .match(which).limit(1),
    );
    return styles?.map(({ id }) => id) ?? [];
  }

  async #act(act: SimpleAct): Promise<void> {
    const client = this.#client;
    const batch_id = this.#batches.length === 0 ? undefined : this.random.pick(this.#batches);
    switch (act) {
      case "cancel a batch":
        if (!batch_id) return;
        await client.ask(act, (db) => db.rpc("cancel_generation_batch", { batch_id }).select());
        break;
      case "retry a batch":
        if (!batch_id) return;
        await client.ask(act, (db) => db.rpc("retry_failed_photos", { batch_id }).select());
        break;
      case "download a photo": {
        const photo_id = await this.#someFinished();
        if (photo_id) await client.ask(act, (db) => db.rpc("increment_download", { photo_id }));
        break;
      }
      case "try a photo again": {
        const photos = await client.ask(
          "look at photos",
          (db) =>
            db.from("photos").select("id").lt("likeness", 0.5).is("free_retry", null).limit(1),
        );
        const photo_id = photos?.[0]?.id;
        if (photo_id) await client.ask(act, (db) => db.rpc("request_free_retry", { photo_id }));
        break;
      }
      case "share photos": {
        const photos = await client.ask(
          "look at photos",
          (db) => db.from("photos").select("id").eq("status", "completed").limit(3),
        );
        const photo_ids = photos?.map(({ id }) => id) ?? [];
        const id = crypto.randomUUID();
        if (photo_ids.length > 0) {
          await client.ask(act, (db) => db.rpc("create_share", { id, photo_ids }));
        }
        break;
      }
      case "revoke a share": {
        const shares = await client.ask("look at shares", (db) => db.rpc("shares"));
        const id = shares?.[0]?.id;
        if (id) await client.ask(act, (db) => db.rpc("revoke_share", { id }));
        break;
      }
      case "make a style": {
        const id = crypto.randomUUID();
        const upload_path = `upload/${this.#userId}/${Date.now()}.jpg`;
        const picture = await uploadedPhoto(this.random.pick(["two-people.jpg", "truncated.jpg"]));
        if (!await this.#upload("own-style-images", upload_path, picture)) return;
        await client.ask(
          act,
          (db) => db.rpc("add_own_style", { id, name: "Mine", upload_path }).select(),
        );
        break;
      }
      case "delete a style": {
        const [style_id] = await this.#ownStyles();
        if (style_id) await client.ask(act, (db) => db.rpc("delete_own_style", { style_id }));
        break;
      }
      case "change a photo": {
        const photo_id = await this.#someFinished();
        if (!photo_id) return;
        const id = crypto.randomUUID();
        const variations = this.random.integer(1, 2);
        const edit = this.random.pick([
          { kind: "background", value: "beach" } as const,
          { kind: "words", value: "a red scarf" } as const,
          { kind: "larger" } as const,
        ]);
        const batch = await client.ask(
          act,
          (db) => db.rpc("edit_photo", { id, photo_id, variations, ...edit }).select(),
        );
        if (batch) this.#batches.push(id);
        break;
      }
      case "delete a portrait": {
        const photo_id = await this.#someFinished();
        if (photo_id) {
          await client.ask(act, (db) => db.rpc("delete_portraits", { photo_ids: [photo_id] }));
        }
        break;
      }
      case "delete photos": {
        const least = this.random.integer(2, 4);
        await client.ask(
          act,
          (db) => db.from("photos").delete().gte("variation", least).select("id"),
        );
        break;
      }
      case "delete a model": {
        const id = this.#models.pop();
        const receipt_id = crypto.randomUUID();
        if (id) await client.ask(act, (db) => db.rpc("delete_model", { model_id: id, receipt_id }));
        break;
      }
      case "buy credits":
        await this.#buy();
        break;
      case "delete the account":
        await client.ask(act, (db) => db.rpc("delete_account"));
        this.#deleted = true;
    }
  }

  async #buy(): Promise<void> {
    const { purchases } = this.place;
    const pack_id = this.random.pick(["portraits-50", "photos-15"]);
    const body = { id: crypto.randomUUID(), pack_id, starts_at_once: true };
    await purchases.beforeCheckout();
    const answer = await this.#client.ask("buy credits", async ({ functions }) => {
      const { data, error } = await functions.invoke<{ url: string }>("checkout", { body });
      const status = error?.context instanceof Response ? error.context.status : 0;
      return { data, error, status };
    });
    const [, session] = /\/c\/pay\/(\w+)$/.exec(answer?.url ?? "") ?? [];
    if (session) this.place.met.count(`payment page: ${await purchases.visit(session)}`);
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
