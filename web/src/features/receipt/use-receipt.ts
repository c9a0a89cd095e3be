import { useEffect, useState } from "react";
import type { AppError } from "@/lib/errors/app-error.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { readReceipt, type Receipt } from "./api/read-receipt.ts";

/** What there is to see of a receipt. */
export type ReceiptState =
  | { is: "loading" }
  | { is: "failed"; error: AppError }
  | { is: "gone" }
  | { is: "there"; receipt: Receipt };

/** Milliseconds between two looks while files are being removed. */
const LOOK = 3_000;

/** The receipt of a token, followed until every file is confirmed gone. */
export function useReceipt(token: string): { state: ReceiptState; retry: () => void } {
  const [state, setState] = useState<ReceiptState>({ is: "loading" });
  const [asked, setAsked] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function look(): Promise<void> {
      try {
        const receipt = await readReceipt(token, signal);
        if (signal.aborted) return;
        setState(receipt ? { is: "there", receipt } : { is: "gone" });
        if (receipt && !receipt.finishedAt) timer = setTimeout(() => void look(), LOOK);
      } catch (error) {
        if (!signal.aborted) setState({ is: "failed", error: toAppError(error) });
      }
    }
    void look();
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [token, asked]);

  return { state, retry: () => setAsked((times) => times + 1) };
}
