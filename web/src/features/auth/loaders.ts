import { type LoaderFunctionArgs, redirect } from "react-router";
import { paths } from "@/config/paths.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { getSessionUser, type SessionUser } from "@/lib/session.ts";
import { supabase } from "@/lib/supabase.ts";
import { safeNext } from "./return-address.ts";

/** Loader of everything behind sign-in: the user, or the way to sign in and back. */
export async function requireSession({ request }: LoaderFunctionArgs): Promise<SessionUser> {
  const user = await getSessionUser();
  if (user) return user;
  const { pathname, search, hash } = new URL(request.url);
  throw redirect(paths.auth.signIn.getHref(pathname + search + hash));
}

/** Loader of the pages that make no sense once signed in: goes where signing in would have led. */
export async function redirectSignedIn({ request }: LoaderFunctionArgs): Promise<null> {
  if (await getSessionUser()) {
    throw redirect(safeNext(new URL(request.url).searchParams.get("next")));
  }
  return null;
}

/** What a link of an e-mail came to. */
interface FollowedLink {
  error: AppError | null;
  /** Of a change of address, which waits for the link in the other e-mail. */
  isHalf?: boolean;
}

/** Whether the link that opened the page signed in; the client has read it from the address. */
export async function followLink(): Promise<FollowedLink> {
  const error = linkError(globalThis.location.href);
  if (error) return { error };
  // An earlier session, which may be somebody else's, is not the one of the link.
  await supabase.auth.initialize();
  return { error: await getSessionUser() ? null : new AppError("link_expired") };
}

/** Loader of the callback address: goes on to `next` when the link signed in. */
export async function followCallback({ request }: LoaderFunctionArgs): Promise<FollowedLink> {
  if (isHalfConfirmed(globalThis.location.href)) return { error: null, isHalf: true };
  const link = await followLink();
  if (!link.error) throw redirect(safeNext(new URL(request.url).searchParams.get("next")));
  return link;
}

/**
 * Whether Auth says, in the fragment, that a link was the first of two that change an address:
 * `#message=Confirmation+link+accepted.…`. What it says is not shown.
 */
function isHalfConfirmed(href: string): boolean {
  const values = new URLSearchParams(new URL(href).hash.slice(1));
  return values.has("message") && !values.has("access_token") && !values.has("error");
}

/**
 * Why a link of an e-mail, or Google, did not sign in. Auth says it in the fragment or the query of
 * the address it redirects to: `#error=access_denied&error_code=otp_expired&error_description=…`.
 * https://supabase.com/docs/guides/auth/redirect-urls#error-handling
 */
export function linkError(href: string): AppError | undefined {
  const url = new URL(href);
  const values = new URLSearchParams(`${url.hash.slice(1)}&${url.search.slice(1)}`);
  if (!values.has("error") && !values.has("error_code")) return undefined;
  return toAppError({
    code: values.get("error_code") ?? "",
    message: values.get("error_description") ?? "",
  });
}
