import type { TestStack } from "../local/testing/test-stack.ts";
import { signUp, trainModel } from "../local/testing/test-user.ts";

/** Milliseconds from asking for a batch until its first and its last image are seen live. */
export interface BatchTimes {
  first: number;
  last: number;
}

const STYLES = ["studio-grey", "library"];
const PORTRAITS = 8;

/** Asks for two styles, four portraits each, `runs` times one after the other. */
export async function timeBatches(stack: TestStack, runs: number): Promise<BatchTimes[]> {
  await using user = await signUp(stack);
  const modelId = await trainModel(user);
  let onPortrait: () => void = () => {};
  await user.client.realtime.setAuth();
  const channel = user.client.channel(`user:${user.id}`, { config: { private: true } })
    .on("broadcast", { event: "photo" }, ({ payload }) => {
      if (payload.status === "completed") onPortrait();
    });
  await new Promise<void>((resolve) =>
    channel.subscribe((status) => status === "SUBSCRIBED" && resolve())
  );

  const times: BatchTimes[] = [];
  for (let run = 0; run < runs; run++) {
    const seen: number[] = [];
    const started = performance.now();
    const finished = new Promise<void>((resolve) =>
      onPortrait = () => seen.push(performance.now() - started) === PORTRAITS && resolve()
    );
    await user.client.rpc("create_generation_batch", {
      id: crypto.randomUUID(),
      model_id: modelId,
      style_ids: STYLES,
    }).throwOnError();
    await finished;
    times.push({ first: seen[0] ?? 0, last: seen.at(-1) ?? 0 });
  }
  return times;
}
