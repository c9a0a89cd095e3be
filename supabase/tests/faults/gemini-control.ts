import type { FaultRuleInput } from "../../../local/gemini/fault-schema.ts";

/** Steers the stand-in for Gemini; see local/gemini/control.ts. */
export class GeminiControl {
  constructor(private url: string) {}

  async addFaults(rules: FaultRuleInput[]): Promise<void> {
    for (const rule of rules) await this.#send("POST", "faults", rule);
  }

  async clearFaults(): Promise<void> {
    await this.#send("DELETE", "faults");
  }

  /** How many requests met each fault since the start. */
  async struck(): Promise<Record<string, number>> {
    const { byFault } = await (await this.#send("GET", "requests")).json();
    return byFault;
  }

  async #send(method: string, path: string, body?: unknown): Promise<Response> {
    const response = await fetch(`${this.url}/_local/${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!response.ok) throw new Error(await response.text());
    if (method !== "GET") await response.body?.cancel();
    return response;
  }
}
