import { beforeEach, expect, it, vi } from "vitest";
import avatars from "../../../../supabase/migrations/20261101001450_avatars.sql?raw";
import { MAX_AVATAR_BYTES, prepareAvatar } from "./prepare-avatar.ts";

const openPicture = vi.hoisted(() => vi.fn());
vi.mock("@/lib/picture/open-picture.ts", () => ({ openPicture }));
const encodeJpeg = vi.hoisted(() => vi.fn());
vi.mock("@/lib/picture/encode-jpeg.ts", () => ({ encodeJpeg }));

const file = new File(["x"], "me.jpg");
const close = vi.fn();

function chosen(width: number, height: number): void {
  openPicture.mockResolvedValue({ picture: { source: null, width, height, close }, bytes: null });
}

beforeEach(() => {
  close.mockReset();
  encodeJpeg.mockReset().mockResolvedValue(new Blob(["jpeg"]));
});

it("takes the middle of a photo and makes it small", async () => {
  chosen(3000, 4000);
  expect(await prepareAvatar(file)).toBeInstanceOf(Blob);
  expect(encodeJpeg.mock.calls[0]?.[1]).toMatchObject({
    size: { width: 512, height: 512 },
    part: { x: 0, y: 500, width: 3000, height: 3000 },
  });
  expect(close).toHaveBeenCalledOnce();
});

it("makes no picture larger", async () => {
  chosen(200, 300);
  await prepareAvatar(file);
  expect(encodeJpeg.mock.calls[0]?.[1]).toMatchObject({ size: { width: 200, height: 200 } });
});

it("refuses a picture that shows nothing, and lets go of it", async () => {
  chosen(2000, 63);
  expect(await prepareAvatar(file)).toEqual({ problem: "too_small" });
  expect(close).toHaveBeenCalledOnce();
});

it("says why a file could not be opened", async () => {
  openPicture.mockResolvedValue({ problem: "not_a_photo" });
  expect(await prepareAvatar(file)).toEqual({ problem: "not_a_photo" });
});

it("keeps to the limit of the bucket", () => {
  expect(avatars).toContain(`('avatars', 'avatars', false, ${MAX_AVATAR_BYTES}, `);
});
