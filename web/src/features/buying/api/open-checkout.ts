import { useEffect } from "react";
import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import { env } from "@/config/env.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { isText, matches } from "@/lib/matches.ts";
import { accessToken } from "@/lib/session.ts";
import type { Locale } from "@/messages/locales.ts";

/** What somebody wants to buy. */
export interface Purchase {
  /** Made here: asking twice buys once. */
  id: string;
  packId: string;
  locale: Locale;
}

/**
 * Where the payment is made, at Stripe. Only for who agreed to have the credits at once.
 * @throws {AppError}
 */
async function openCheckout({ id, packId, locale }: Purchase): Promise<string> {
  const { supabaseUrl, publishableKey } = await env();
  const authorization = `Bearer ${await accessToken()}`;
  try {
    const response = await fetch(`${supabaseUrl}/functions/v1/checkout`, {
      method: "POST",
      headers: { apikey: publishableKey, authorization, "content-type": "application/json" },
      body: JSON.stringify({ id, pack_id: packId, starts_at_once: true, locale }),
    });
    const answer: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw refusalOf(answer, response.status);
    if (matches(answer, { url: isText }) && /^https?:\/\//.test(answer.url)) return answer.url;
    throw new AppError("unexpected");
  } catch (error) {
    throw toAppError(error);
  }
}

/** As the functions refuse: `{ error: { code, message } }`; the code is the database's. */
function refusalOf(answer: unknown, status: number): AppError {
  const code = matches(answer, { error: isError }) ? answer.error.code : "";
  return toAppError({ message: code, status });
}

function isError(value: unknown): value is { code: string } {
  return typeof value === "object" && value !== null && "code" in value &&
    typeof value.code === "string";
}

/** Leaves the page for Stripe's once the checkout is open. */
export function useOpenCheckout(): UseMutationResult<string, Error, Purchase> {
  const checkout = useMutation({
    mutationFn: openCheckout,
    onSuccess: (url) => location.assign(url),
  });
  const { reset } = checkout;
  useEffect(() => {
    // The way back may lead to this very page as it was left, which was waiting to leave.
    const onReturn = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) reset();
    };
    addEventListener("pageshow", onReturn);
    return () => removeEventListener("pageshow", onReturn);
  }, [reset]);
  return checkout;
}
