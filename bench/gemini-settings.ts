import type { Settings } from "../local/gemini/service.ts";

/** Sets latency and rate limit of a running stand-in for Gemini. */
export async function configureGemini(
  geminiUrl: string | undefined,
  settings: Partial<Settings>,
): Promise<void> {
  const response = await fetch(`${geminiUrl}/_local/settings`, {
    method: "PUT",
    body: JSON.stringify(settings),
  });
  if (!response.ok) throw new Error(`Gemini's stand-in answered ${response.status}`);
  await response.body?.cancel();
}
