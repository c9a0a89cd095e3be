import { type LoaderFunctionArgs, redirect } from "react-router";
import { getSessionUser } from "@/lib/session.ts";
import { safeNext } from "@/lib/safe-next.ts";

/** Loader of the pages that make no sense once signed in: goes where signing in would have led. */
export async function redirectSignedIn({ request }: LoaderFunctionArgs): Promise<null> {
  if (await getSessionUser()) {
    throw redirect(safeNext(new URL(request.url).searchParams.get("next")));
  }
  return null;
}
