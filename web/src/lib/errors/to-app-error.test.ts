// @vitest-environment happy-dom
import {
  AuthApiError,
  AuthRetryableFetchError,
  AuthWeakPasswordError,
  StorageApiError,
} from "@supabase/supabase-js";
import { describe, expect, it, vi } from "vitest";
import apiPage from "../../../../docs/API.md?raw";
import { AppError } from "./app-error.ts";
import { rpcErrorCodes } from "./error-codes.ts";
import { toAppError } from "./to-app-error.ts";

/** As PostgREST answers, see docs/API.md. */
function restError(code: string, message: string): object {
  return { code, message, details: null, hint: null };
}

describe("toAppError", () => {
  it("knows every message of the table in docs/API.md, and no others", () => {
    const table = apiPage.split("## Errors")[1]?.split("\n## ")[0] ?? "";
    const documented = [...table.matchAll(/`([a-z_]+)`/g)].map(([, code]) => code)
      .filter((code) => code !== "message");
    expect([...rpcErrorCodes].sort()).toEqual(documented.sort());
  });

  it("takes the message and the status of an RPC's error", () => {
    const error = toAppError(restError("PT402", "insufficient_credits"));
    expect(error).toMatchObject({ code: "insufficient_credits", status: 402 });
  });

  it.each([
    [restError("PGRST303", "JWT expired"), "session_expired"],
    [restError("PGRST116", "0 rows"), "not_found"],
    [restError("22P02", "invalid input syntax for type uuid"), "not_found"],
    [restError("42501", "permission denied"), "not_allowed"],
    [restError("23505", "duplicate key"), "conflict"],
    [
      new AuthApiError("Invalid login credentials", 400, "invalid_credentials"),
      "invalid_credentials",
    ],
    [new AuthApiError("User already registered", 422, "user_already_exists"), "email_taken"],
    [new AuthWeakPasswordError("too short", 422, ["length"]), "weak_password"],
    [new AuthRetryableFetchError("Bad gateway", 502), "service_unavailable"],
    [{ name: "StorageApiError", message: "too large", statusCode: "413" }, "file_too_large"],
    [new StorageApiError("Object not found", 400, "404", "storage", "NoSuchKey"), "not_found"],
    [new StorageApiError("?", 500, "InternalError", "storage"), "service_unavailable"],
    [{ message: "whatever", status: 429 }, "too_many_requests"],
    [{ message: "whatever", status: 500 }, "service_unavailable"],
    [new Error("?"), "unexpected"],
    ["?", "unexpected"],
    [undefined, "unexpected"],
  ])("%o is %s", (error, code) => {
    expect(toAppError(error).code).toBe(code);
  });

  it.each(["Failed to fetch", "NetworkError when attempting to fetch resource.", "Load failed"])(
    "tells an unreachable server from a browser that is offline: %s",
    (message) => {
      expect(toAppError(new TypeError(message)).code).toBe("unreachable");
      vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
      expect(toAppError(new TypeError(message)).code).toBe("offline");
    },
  );

  it("keeps an AppError and the cause of others", () => {
    const known = new AppError("not_found");
    expect(toAppError(known)).toBe(known);
    const cause = new Error("?");
    expect(toAppError(cause).cause).toBe(cause);
  });
});
