import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach } from "vitest";
import { resetSupabase, server } from "./supabase.ts";

// At once: the client asks for its configuration while a test is imported.
server.listen({ onUnhandledRequest: "error" });
afterEach(() => {
  cleanup();
  resetSupabase();
  localStorage.clear();
});
afterAll(() => server.close());

// What is loaded on demand takes longer than the usual second while the machine is busy.
configure({ asyncUtilTimeout: 5_000 });

// Browsers have it, happy-dom does not. What the app reports should fail the test.
globalThis.reportError ??= (error: unknown) => {
  queueMicrotask(() => {
    throw error;
  });
};
