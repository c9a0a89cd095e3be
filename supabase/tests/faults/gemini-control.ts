import type { FaultRuleInput } from "../../../local/gemini/fault-schema.ts";
import type { RequestReport } from "../../../local/gemini/request-log.ts";
import type { Settings } from "../../../local/gemini/service.ts";

/** Steers the stand-in for Gemini; see local/gemini/control.ts. */
export class GeminiControl {
  constructor(private url: string) {}

  async addFaults(rules: FaultRuleInput[]): Promise<void> {
    for (const rule of rules) await this.#send("POST", "faults", rule);
  }

  async clearFaults(): Promise<void> {
    await this.#send("DELETE", "faults");
  }

  async change(settings: Partial<Settings>): Promise<void> {
    await this.#send("PUT", "settings", settings);
  }

  /** How many requests met each fault since the start. */
  async struck(): Promise<RequestReport["byFault"]> {
    return (await this.requests()).byFault;
  }

  /** What was asked since the start. */
  async requests(): Promise<RequestReport> {
    return await (await this.#send("GET", "requests")).json();
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
