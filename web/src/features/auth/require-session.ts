import { type LoaderFunctionArgs, redirect } from "react-router";
import { paths } from "@/config/paths.ts";
import { getSessionUser, type SessionUser } from "@/lib/session.ts";

/** Loader of everything behind sign-in: the user, or the way to sign in and back. */
export async function requireSession({ request }: LoaderFunctionArgs): Promise<SessionUser> {
  const user = await getSessionUser();
  if (user) return user;
  const { pathname, search, hash } = new URL(request.url);
  throw redirect(paths.auth.signIn.getHref(pathname + search + hash));
}
