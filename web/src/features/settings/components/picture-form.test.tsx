import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { type Profile, profileQueryOptions } from "@/features/account/api/get-profile.ts";
import { SessionContext } from "@/lib/session.ts";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer, requests } from "@/testing/supabase.ts";
import { ProfileForm } from "./profile-form.tsx";

const prepareAvatar = vi.hoisted(() => vi.fn());
vi.mock("../prepare-avatar.ts", () => ({ prepareAvatar }));

const BUCKET = "storage/v1/object/avatars";

let row: Profile;
/** Paths in the bucket. */
let files: Set<string>;
/** Whether the profile can be changed. */
let isReachable: boolean;

beforeEach(() => {
  row = {
    id: "u",
    name: "Ada",
    email: "ada@example.com",
    avatar_url: null,
    avatar_path: null,
    credits: 100,
    credits_held: 0,
    training_credits: 15,
    training_credits_held: 0,
  };
  files = new Set();
  isReachable = true;
  prepareAvatar.mockReset().mockResolvedValue(new Blob(["jpeg"], { type: "image/jpeg" }));
  answer("GET", "rest/v1/users", () => [row]);
  answer("PATCH", "rest/v1/users?id=eq.u", ({ body }) => {
    if (!isReachable) return Response.error();
    row = { ...row, ...Object(body) };
    return new Response(null, { status: 204 });
  });
  answer("POST", `${BUCKET}/u/*`, ({ address }) => {
    files.add(address.slice(BUCKET.length + 1));
    return {};
  });
  answer("DELETE", BUCKET, ({ body }) => {
    for (const path of Object(body).prefixes) files.delete(path);
    return [];
  });
  vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:avatar");
});

async function open(): Promise<RenderedPage> {
  const page = await renderPage(
    <SessionContext value={{ id: "u", email: "ada@example.com" }}>
      <ProfileForm />
    </SessionContext>,
    { at: "/dashboard/settings", namespaces: ["settings"] },
  );
  await page.findByText("Picture");
  return page;
}

async function choose(page: RenderedPage): Promise<void> {
  const input = page.container.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("There is nowhere to choose a file");
  await userEvent.upload(input, new File(["photo"], "me.png", { type: "image/png" }));
}

function shown(page: RenderedPage): string | null | undefined {
  return page.container.querySelector("img")?.getAttribute("src");
}

it("stores a chosen picture in the user's folder and shows it at once", async () => {
  const page = await open();
  expect(shown(page)).toBeUndefined();
  await choose(page);
  await vi.waitFor(() => expect(shown(page)).toBe("blob:avatar"));
  expect(row.avatar_path).toMatch(/^u\/[0-9a-f-]{36}\.jpg$/);
  expect([...files]).toEqual([row.avatar_path]);
  expect(page.queryClient.getQueryData(profileQueryOptions.queryKey)).toMatchObject(row);
  expect(page.getByRole("button", { name: "Replace the picture" })).toBeTruthy();
});

it("says why a file will not do, and uploads nothing", async () => {
  prepareAvatar.mockResolvedValue({ problem: "format_unknown_to_browser" });
  const page = await open();
  await choose(page);
  expect((await page.findByRole("alert")).textContent).toContain("could not open the photo");
  expect(files.size).toBe(0);
});

it("leaves no file behind when the profile cannot be changed", async () => {
  isReachable = false;
  const page = await open();
  await choose(page);
  expect((await page.findByRole("alert")).textContent).toContain("cannot be reached");
  expect(requests("DELETE", BUCKET)).toHaveLength(1);
  expect(files.size).toBe(0);
  expect(row.avatar_path).toBeNull();
});

it("removes the picture only after asking, also one that came with the sign-in", async () => {
  row.avatar_url = "https://example.com/ada.jpg";
  const page = await open();
  expect(shown(page)).toBe("https://example.com/ada.jpg");
  await userEvent.click(page.getByRole("button", { name: "Remove the picture" }));
  expect(row.avatar_url).not.toBeNull();
  await page.findByRole("alertdialog");
  await userEvent.click(page.getByRole("button", { name: "Remove the picture" }));
  await vi.waitFor(() => expect(shown(page)).toBeUndefined());
  expect(row).toMatchObject({ avatar_url: null, avatar_path: null });
  await vi.waitFor(() => expect(page.queryByRole("alertdialog")).toBeNull());
});
