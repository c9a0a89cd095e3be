import type { ImageSize } from "../../functions/_shared/options.ts";
import { canAfford, isOpen, trainingPaidWith, unknownImages } from "./balance.ts";
import type { Command, Outcome } from "./command.ts";
import {
  claim,
  complete,
  giveBack,
  lapse,
  meetBusyProvider,
  meetClosedProvider,
  refuse,
  reschedule,
  resume,
  settle,
} from "./lease.ts";
import {
  type Model,
  type Photo,
  RULES,
  type State,
  WITHDRAWAL_STATUSES,
  type WithdrawalStatus,
  type Work,
} from "./state.ts";

/** What is asked for again begins from the start. */
const afresh = { status: "queued", due: true, attempt: 0, lost: 0 } as const;
/** What Gemini's answers have left of a photo. */
const unanswered = { refusals: 0, omissions: 0 } as const;
const isReady = (model?: Model) => model?.ready === true && model.status !== "deleted";

/**
 * Carries a command out on the state and gives the outcome it must have. What is handed out to a
 * worker is the database's choice: there `observed` is given back when it is a choice it may make.
 * @param exact False while others act at the same moment: a claim passes over what they lock.
 */
export function apply(
  state: State,
  command: Command,
  observed: Outcome,
  exact = true,
): Outcome {
  const { accounts, models, batches, photos, provider } = state;
  switch (command.do) {
    case "grant": {
      const account = accounts[command.user];
      if (!account) return "no such user";
      if (
        command.amount < 0 && !canAfford(state, command.user, -command.amount, command.kind)
      ) {
        return "too few credits left";
      }
      account.granted[command.kind] += command.amount;
      return "done";
    }
    case "create": {
      const model = ownModel(state, command.user, command.model);
      if (!model) return "model_not_found";
      if (batches[command.batch]) return "done";
      if (!model.ready && !isOpen(model)) return "model_not_ready";
      if (provider.closed && !command.waits) return "provider_closed";
      const requested = command.photos.length;
      const price = state.imagePrice * RULES.costFactor[command.size];
      if (!canAfford(state, command.user, requested * price)) {
        return "insufficient_credits";
      }
      order(state, command, command.photos, price, { size: command.size, waiting: !model.ready });
      return "done";
    }
    case "edit": {
      const photo = photos[command.photo];
      if (photo?.owner !== command.user || photo.status === "deleted") return "photo_not_found";
      if (batches[command.batch]) return "done";
      if (!isFinished(photo)) return "photo_not_found";
      const model = batches[photo.batch]?.model ?? "";
      if (!isReady(models[model])) return "model_not_ready";
      if (command.kind === "larger" && photo.size === "2K") return "invalid_edit";
      if (provider.closed) return "provider_closed";
      const size = command.kind === "larger" ? "2K" : photo.size;
      const price = state.imagePrice * RULES.costFactor[size];
      if (!canAfford(state, command.user, command.variations * price)) {
        return "insufficient_credits";
      }
      const style = command.photo.split("/")[1];
      const names = Array.from(
        { length: command.variations },
        (_, index) => `${command.batch}/${style}/${index + 1}`,
      );
      order(state, { ...command, model }, names, price, { size, waiting: false, root: photo.root });
      return "done";
    }
    case "buy": {
      if (!accounts[command.user]) return "user_not_found";
      const begun = state.payments[command.payment];
      if (begun && begun.owner !== command.user) return "payment_id_taken";
      state.payments[command.payment] ??= { owner: command.user, paid: false, withdrawals: {} };
      return "done";
    }
    case "tell of payment": {
      const payment = state.payments[command.payment];
      if (!payment) return "unknown payment";
      if (payment.paid) return "paid";
      if (payment.refused) return "refused";
      if (command.cents !== RULES.pack.cents) {
        payment.refused = true;
        return "refused";
      }
      if (!accounts[payment.owner] || payment.unclaimed) {
        payment.unclaimed = true;
        return "unclaimed";
      }
      payment.paid = true;
      return "paid";
    }
    case "withdraw": {
      const payment = state.payments[command.payment];
      if (!payment) return "done";
      const { number, cents, status } = command;
      const known = payment.withdrawals[number];
      const rank = (one: WithdrawalStatus) => WITHDRAWAL_STATUSES.indexOf(one);
      if (!known || rank(status) >= rank(known.status)) {
        payment.withdrawals[number] = { cents, status };
      }
      return "done";
    }
    case "set price":
      state.imagePrice = command.price;
      return "done";
    case "set stand-in":
      state.mayTrain = command.mayTrain;
      return "done";
    case "cancel": {
      if (batches[command.batch]?.owner !== command.user) return "batch_not_found";
      for (const photo of photosOf(state, command.batch, "queued")) end(state, photo, "cancelled");
      for (const photo of photosOf(state, command.batch, "working")) {
        if (!photo.isFree) end(state, photo, "cancelled");
      }
      return "done";
    }
    case "retry": {
      const batch = batches[command.batch];
      if (batch?.owner !== command.user) return "batch_not_found";
      if (!isReady(models[batch.model])) return "model_not_ready";
      const failed = photosOf(state, command.batch, "failed");
      if (failed.length === 0) return "nothing_to_retry";
      if (provider.closed && !command.waits) return "provider_closed";
      if (!canAfford(state, command.user, failed.length * batch.price)) {
        return "insufficient_credits";
      }
      batch.failed -= failed.length;
      batch.waits = provider.closed;
      for (const photo of failed) Object.assign(photo, afresh, unanswered, { waiting: false });
      return "done";
    }
    case "delete photo": {
      const photo = photos[command.photo];
      const ended = photo?.owner === command.user &&
        (photo.isFree || ["done", "failed", "cancelled"].includes(photo.status));
      if (ended) Object.assign(photo, { status: "deleted", isFree: false });
      return ended ? 1 : 0;
    }
    case "delete portrait": {
      const asked = photos[command.photo];
      if (asked?.owner !== command.user || asked.status === "deleted") return 0;
      const versions = Object.values(photos)
        .filter((photo) => photo.root === asked.root && isFinished(photo));
      for (const photo of versions) Object.assign(photo, { status: "deleted", isFree: false });
      return versions.length;
    }
    case "judge": {
      const photo = photos[command.photo];
      if (photo?.status === "done" || photo?.isFree) photo.isPoor = command.isPoor;
      return "done";
    }
    case "try again": {
      const photo = photos[command.photo];
      if (photo?.owner !== command.user || photo.status === "deleted") return "photo_not_found";
      if (!isReady(models[batches[photo.batch]?.model ?? ""])) return "model_not_ready";
      if (photo.isFree) return "done";
      if (photo.status !== "done" || !photo.isPoor || photo.isTried) return "no_free_retry";
      if (provider.closed) return "provider_closed";
      Object.assign(photo, afresh, { isFree: true });
      return "done";
    }
    case "delete model": {
      const model = ownModel(state, command.user, command.model);
      if (!model) return 0;
      endModel(state, command.model);
      return 1;
    }
    case "delete account": {
      if (!accounts[command.user]) return "done";
      for (const [name, { owner }] of Object.entries(models)) {
        if (owner === command.user) endModel(state, name);
      }
      for (const [name, { owner }] of Object.entries(batches)) {
        if (owner === command.user) delete batches[name];
      }
      for (const photo of Object.values(photos)) {
        if (photo.owner === command.user) {
          Object.assign(photo, { status: "deleted", isFree: false });
        }
      }
      delete accounts[command.user];
      return "done";
    }
    case "claim photos":
      return claim(photos, command.limit, observed, exact, provider);
    case "claim trainings":
      return claim(models, command.limit, observed, exact);
    case "complete photo":
      return complete(
        photos[command.photo],
        command.lease,
        ({ status, isFree }) => status === "done" || isFree,
        (photo) => {
          end(state, photo, "done");
          resume(provider, photos);
        },
      );
    case "fail photo":
      return settle(photos[command.photo], command.lease, (photo) => end(state, photo, "failed"));
    case "reschedule photo":
      return reschedule(
        photos[command.photo],
        command,
        (photo) => end(state, photo, "failed"),
      );
    case "return photo":
      return giveBack(photos[command.photo], command);
    case "photo meets a busy provider":
      return meetBusyProvider(photos[command.photo], command.lease, provider);
    case "photo meets a closed provider":
      return meetClosedProvider(
        photos[command.photo],
        command.lease,
        provider.closed && hasTime(state, photos[command.photo]),
        (photo) => end(state, photo, "failed"),
      );
    case "close provider":
      Object.assign(provider, { paused: true, probed: true, closed: true });
      return "done";
    case "refuse photo": {
      const outcome = refuse(
        photos[command.photo],
        command,
        observed,
        (photo) => end(state, photo, "failed"),
      );
      if (outcome !== "stale") resume(provider, photos);
      return outcome;
    }
    case "pause provider":
      provider.paused = true;
      provider.probed ||= command.suspended;
      return "done";
    case "start training": {
      const model = ownModel(state, command.user, command.model);
      if (!model) return "model_not_found";
      if (isOpen(model)) return "done";
      if (unknownImages(model) === 0) return "nothing_to_train";
      const price = unknownImages(model) * RULES.trainingPrice;
      const heldKind = trainingPaidWith(state, command.user, price);
      if (!heldKind) return "insufficient_training_credits";
      Object.assign(model, afresh, { heldKind });
      return "done";
    }
    case "add image": {
      const model = ownModel(state, command.user, command.model);
      if (!model) return 0;
      if (isOpen(model)) return "model_not_editable";
      if (model.images === RULES.maxImages) return "too_many_training_images";
      model.images += 1;
      return 1;
    }
    case "complete training":
      return complete(
        models[command.model],
        command.lease,
        isReady,
        () => endTraining(state, command.model, "done"),
      );
    case "continue training":
      return settle(models[command.model], command.lease, (model) => {
        Object.assign(model, { status: "queued", due: true });
        model.attempt -= 1;
      });
    case "fail training":
      return settle(
        models[command.model],
        command.lease,
        () => endTraining(state, command.model, "failed"),
      );
    case "reschedule training":
      return reschedule(
        models[command.model],
        { ...command, later: true },
        () => endTraining(state, command.model, "failed"),
      );
    case "leases lapse":
      for (const photo of working(photos)) lapse(photo, () => end(state, photo, "failed"));
      giveBackClosed(state);
      for (const [name, model] of Object.entries(models)) {
        if (model.status !== "working") continue;
        lapse(model, () => endTraining(state, name, "failed"));
      }
      return "done";
    case "time passes":
      for (const photo of Object.values(photos)) photo.due = !photo.waiting;
      for (const model of Object.values(models)) model.due = true;
      provider.paused = false;
      return "done";
    case "deadline passes":
      for (const status of ["queued", "working"] as const) {
        for (const photo of photosOf(state, command.batch, status)) {
          if (!photo.isFree) end(state, photo, "failed");
        }
      }
      giveBackClosed(state);
      return "done";
  }
}

/** It has a picture. */
export function isFinished({ status, isFree }: Photo): boolean {
  return status === "done" || isFree;
}

/** A batch comes into being, with its photos. */
function order(
  { batches, photos, provider }: State,
  { user: owner, batch, model }: { user: string; batch: string; model: string },
  names: string[],
  price: number,
  like: { size: ImageSize; waiting: boolean; root?: string },
): void {
  batches[batch] = {
    owner,
    model,
    waits: provider.closed,
    requested: names.length,
    price,
    generated: 0,
    failed: 0,
  };
  const is = { arrived: false, isFree: false, isPoor: false, isTried: false, leases: 0 };
  for (const name of names) {
    photos[name] = {
      owner,
      batch,
      price,
      root: name,
      ...like,
      ...afresh,
      ...unanswered,
      ...is,
      due: !like.waiting,
    };
  }
}

/** Whether a photo may still be made after the opening; a free new try has an hour. */
function hasTime({ batches }: State, photo: Photo | undefined): boolean {
  return photo !== undefined && !photo.isFree && batches[photo.batch]?.waits === true;
}

/** What waits for a closed Gemini in vain. */
function giveBackClosed(state: State): void {
  if (!state.provider.closed) return;
  for (const photo of Object.values(state.photos)) {
    if (photo.status === "queued" && !hasTime(state, photo)) end(state, photo, "failed");
  }
}

function ownModel(state: State, user: string, name: string): Model | undefined {
  const model = state.models[name];
  return model?.owner === user && model.status !== "deleted" ? model : undefined;
}

function photosOf(state: State, batch: string, status: Work["status"]): Photo[] {
  return Object.values(state.photos)
    .filter((photo) => photo.batch === batch && photo.status === status);
}

function working<Kind extends Work>(all: Record<string, Kind>): Kind[] {
  return Object.values(all).filter(({ status }) => status === "working");
}

function end(state: State, photo: Photo, status: "done" | "failed" | "cancelled"): void {
  if (photo.isFree) {
    if (status === "done") Object.assign(photo, { isTried: true, isPoor: false });
    Object.assign(photo, { status: "done", isFree: false });
    return;
  }
  photo.status = status;
  const batch = state.batches[photo.batch];
  if (status === "done") photo.arrived = true;
  if (batch && status === "done") batch.generated += 1;
  if (batch && status === "failed") batch.failed += 1;
}

/** What waited for the first training begins with it, or is cancelled. */
function endTraining(state: State, name: string, outcome: "done" | "failed"): void {
  const model = state.models[name];
  if (!model) return;
  if (outcome === "done") {
    model.ready = true;
    model.paid[model.heldKind] += unknownImages(model);
    model.trained = model.images;
  }
  model.status = model.ready ? "done" : "failed";
  for (const photo of Object.values(state.photos)) {
    if (!photo.waiting || !isOpen(photo) || state.batches[photo.batch]?.model !== name) continue;
    if (model.ready) Object.assign(photo, { waiting: false, due: true });
    else end(state, photo, "cancelled");
  }
}

function endModel(state: State, name: string): void {
  const model = state.models[name];
  if (!model) return;
  model.status = "deleted";
  for (const photo of Object.values(state.photos)) {
    if (isOpen(photo) && state.batches[photo.batch]?.model === name) end(state, photo, "cancelled");
  }
}
