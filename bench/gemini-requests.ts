import { z } from "zod";

const report = z.object({ total: z.number(), byStatus: z.record(z.string(), z.number()) });

/** How many requests a running stand-in for Gemini has answered, and with which HTTP status. */
export async function geminiRequests(
  geminiUrl: string | undefined,
): Promise<z.output<typeof report>> {
  const response = await fetch(`${geminiUrl}/_local/requests`);
  if (!response.ok) throw new Error(`Gemini's stand-in answered ${response.status}`);
  return report.parse(await response.json());
}
