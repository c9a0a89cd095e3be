import { createContext, useContext } from "react";
import type { SessionUser } from "@/lib/session.ts";

export const SessionContext = createContext<SessionUser | null>(null);

/** The signed-in user. Only below the signed-in layout. */
export function useSessionUser(): SessionUser {
  const user = useContext(SessionContext);
  if (!user) throw new Error("useSessionUser needs the signed-in layout above it");
  return user;
}
