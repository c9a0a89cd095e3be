import { expect, it } from "vitest";
import { linkError } from "./link-error.ts";

it("reads the fragment", () => {
  const hash = "#error=access_denied&error_code=otp_expired&error_description=Link+is+invalid";
  expect(linkError(`https://retrato.example/auth/callback${hash}`)?.code).toBe("link_expired");
});

it("reads the query", () => {
  const error = linkError(
    "https://retrato.example/auth/callback?error=x&error_code=bad_oauth_state",
  );
  expect(error?.code).toBe("google_failed");
});

it("has words for codes it does not know", () => {
  expect(linkError("https://retrato.example/#error=server_error")?.code).toBe("unexpected");
});

it("finds nothing wrong with a good link", () => {
  expect(linkError("https://retrato.example/auth/callback?next=/x#access_token=y")).toBeUndefined();
});
