import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(cleanup);

// What is loaded on demand takes longer than the usual second while the machine is busy.
configure({ asyncUtilTimeout: 5_000 });

// Browsers have it, happy-dom does not. What the app reports should fail the test.
globalThis.reportError ??= (error: unknown) => {
  queueMicrotask(() => {
    throw error;
  });
};
