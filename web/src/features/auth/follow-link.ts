import { type LoaderFunctionArgs, redirect } from "react-router";
import { AppError } from "@/lib/errors/app-error.ts";
import { getSessionUser } from "@/lib/session.ts";
import { safeNext } from "@/lib/safe-next.ts";
import { linkError } from "./link-error.ts";

/** What a link of an e-mail came to. */
export interface FollowedLink {
  error: AppError | null;
}

/** Whether the link that opened the page signed in; the client has read it from the address. */
export async function followLink(): Promise<FollowedLink> {
  const error = linkError(globalThis.location.href);
  if (error) return { error };
  return { error: await getSessionUser() ? null : new AppError("link_expired") };
}

/** Loader of the callback address: goes on to `next` when the link signed in. */
export async function followCallback({ request }: LoaderFunctionArgs): Promise<FollowedLink> {
  const link = await followLink();
  if (!link.error) throw redirect(safeNext(new URL(request.url).searchParams.get("next")));
  return link;
}
