import assert from "node:assert/strict";
import { json } from "./account.ts";
import { type Attack, attack, type Theme } from "./attack.ts";
import { fileNames } from "./file-names.ts";
import { imageUpload } from "./image-upload.ts";
import { rawRequest, statusOf } from "./raw-request.ts";
import { assertRefused } from "./send.ts";
import type { World } from "./world.ts";

const TRAINING = "model-training-images";

/** Names and addresses that lead elsewhere when taken for a path. */
export const paths: Theme = {
  name: "paths that lead elsewhere",
  attacks: (world) => [
    ...objectNames(world, TRAINING, "training", world.mallory.loosePath),
    ...objectNames(world, "own-style-images", "upload", world.mallory.styleUploadPath),
    outside(),
    ...addresses(world),
  ],
};

/** Uploads, moves and copies to names that lead elsewhere when taken for a path. */
function objectNames(
  { mallory, alice }: World,
  bucketId: string,
  folder: string,
  sourceKey: string,
): Attack[] {
  return Object.entries(fileNames(folder, mallory.id, alice.id)).flatMap(([trick, name]) => [
    attack(`${bucketId}: upload to ${trick}`, async () => {
      const segments = name.split("/").map(encodeURIComponent).join("/");
      for (const encoded of [segments, encodeURIComponent(name)]) {
        const url = `/storage/v1/object/${bucketId}/${encoded}`;
        assertRefused(await mallory.send(url, imageUpload("POST")));
        assertRefused(await mallory.send(url, imageUpload("POST", { "x-upsert": "true" })));
      }
    }),
    attack(`${bucketId}: sign an upload to ${trick}`, async () => {
      const url = `/storage/v1/object/upload/sign/${bucketId}/${encodeURIComponent(name)}`;
      assertRefused(await mallory.send(url, json("POST", {})));
    }),
    ...["move", "copy"].map((verb) =>
      attack(`${bucketId}: ${verb} to ${trick}`, async () => {
        const body = { bucketId, sourceKey, destinationKey: name };
        assertRefused(await mallory.send(`/storage/v1/object/${verb}`, json("POST", body)));
      })
    ),
    attack(`${bucketId}: read and delete ${trick}`, async () => {
      const url = `/storage/v1/object/${bucketId}/${encodeURIComponent(name)}`;
      assertRefused(await mallory.send(url));
      assertRefused(await mallory.send(url, { method: "DELETE" }));
    }),
  ]);
}

/** Names of the tricks are found nowhere on the machine's disk. */
function outside(): Attack {
  return attack("nothing was written outside of the store", async () => {
    for (const folder of ["/", "/etc", "/tmp", "."]) {
      for await (const { name } of Deno.readDir(folder)) {
        assert.ok(!name.includes("retrato-escape"), `${folder}/${name}`);
      }
    }
  });
}

/** Paths sent letter for letter: neither another's file nor a file of the machine comes back. */
function addresses({ stack: { apiUrl, keys }, mallory, alice }: World): Attack[] {
  const session = [`apikey: ${keys.publishableKey}`, `Authorization: Bearer ${mallory.token}`];
  const storage = "/storage/v1/object/authenticated/model-training-images";
  const tricks = Object.entries(fileNames("training", mallory.id, alice.id))
    .filter(([, name]) => !/\s/.test(name));
  return [
    ...tricks.map(([trick, name]) =>
      attack(`read ${trick}`, async () => {
        const received = await rawRequest(apiUrl, get(`${storage}/${name}`, session));
        const isPage = /content-type: text\/html/i.test(received);
        assert.ok(isPage || statusOf(received) !== 200, received.slice(0, 200));
      })
    ),
    ...[
      "/../../../../etc/passwd",
      "/..%2f..%2f..%2f..%2fetc/passwd",
      "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
      "/assets/../../package.json",
      "/assets/..%2f..%2fpackage.json",
      "/assets/%2e%2e%2f%2e%2e%2fvite.config.ts",
      "/..\\..\\package.json",
      "//etc/passwd",
      "/.env",
      "/.git/config",
      "/keys.json",
      "/assets/%00",
      "/.built-from",
    ].map((path) =>
      attack(`the page's files: ${path}`, async () => {
        const received = await rawRequest(apiUrl, get(path, []));
        assert.ok(!/root:|"dependencies"|defineConfig|jwtSecret/.test(received), received);
        assert.ok([200, 400, 404].includes(statusOf(received)), received.slice(0, 200));
      })
    ),
    ...[
      `/rest/v1/../../storage/v1/object/model-training-images/${alice.trainedPath}`,
      "/rest/v1/./users",
      "/rest//v1/users",
      "/REST/v1/users",
      "/rest/v1;x/users",
      "/auth/v1/verify/../admin/users",
      "/auth/v1/callback/../../../rest/v1/users",
      "/functions/v1/../../rest/v1/users",
    ].map((path) =>
      attack(`around the keys: ${path.replace(alice.trainedPath, "…")}`, async () => {
        const received = await rawRequest(apiUrl, get(path, []));
        assert.ok(!received.includes("@example.com"), received);
        assert.ok(!received.includes('"users"'), received);
      })
    ),
  ];
}

function get(path: string, headers: string[]): string {
  const lines = [`GET ${path} HTTP/1.1`, "Host: 127.0.0.1", "Connection: close", ...headers];
  return [...lines, "", ""].join("\r\n");
}
