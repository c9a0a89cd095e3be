import { sourceMutations } from "./source.ts";

const THEME = "Storage API";
const FOLDER = "local/api/storage";
const TESTS = [`${FOLDER}/storage-api.test.ts`, FOLDER, "local/api", "supabase/tests/attacks"];

/** Policies decide about every object, and no name or token leads past them. */
export const STORAGE_MUTATIONS = [
  ...sourceMutations(THEME, "local/api/database.ts", TESTS, [
    ["the caller's role", "set_config('role', ${caller.role}, true),", "${caller.role}::text,"],
    [
      "the caller's claims",
      "set_config('request.jwt.claims', ${JSON.stringify(caller.claims)}, true),",
      "${JSON.stringify(caller.claims)}::text,",
    ],
    [
      "a role for one transaction only",
      "set_config('role', ${caller.role}, true)",
      "set_config('role', ${caller.role}, false)",
    ],
  ]),
  ...sourceMutations(THEME, `${FOLDER}/storage-api.ts`, TESTS, [
    ["who says nothing gets nothing", "if (!caller && authenticated) {", "if (false) {"],
    [
      "a bad session is no session",
      "if (!authenticated) return undefined; throw accessDenied(error.message);",
      "return undefined;",
    ],
    [
      "errors tell nothing",
      "return internalError().toResponse();",
      "return Response.json({ message: String(error) }, { status: 500 });",
    ],
  ]),
  ...sourceMutations(THEME, `${FOLDER}/read-routes.ts`, TESTS, [
    [
      "closed buckets have no public address",
      "if (!(await findBucket(sql, bucket)).public) throw objectNotFound();",
      "",
    ],
    [
      "policies decide who reads",
      "if ((await findBucket(sql, bucket)).public) return",
      "if (bucket) return",
    ],
    ["a visitor reads nothing closed", "if (!caller) throw objectNotFound();", ""],
  ]),
  ...sourceMutations(THEME, `${FOLDER}/signed-routes.ts`, TESTS, [
    ["only what one sees is signed", "if (!visible.has(path)) return", "if (!visible) return"],
    [
      "only what one sees is signed, alone",
      "await context.asCaller((sql) => findObject(sql, target.bucketId, target.name));",
      "",
    ],
    [
      "only where one may upload is signed",
      "await mayUpload(context, owner, upsert ? upsertObject : insertObject);",
      "",
    ],
    [
      "a download needs its token",
      "await signer.verifyDownload(tokenOf(context), targetOf(context));",
      "",
    ],
  ]),
  ...sourceMutations(
    THEME,
    `${FOLDER}/signed-urls.ts`,
    [`${FOLDER}/signed-urls.test.ts`, ...TESTS],
    [
      [
        "a token opens one object",
        "const { url } = parse(Download, await this.#verify(token)); if (url !== urlOf(target)) throw wrongSignature();",
        "parse(Download, await this.#verify(token));",
      ],
      [
        "an upload token fills one place",
        "const { url, owner, upsert } = parse(Upload, await this.#verify(token)); if (url !== urlOf(target)) throw wrongSignature();",
        "const { owner, upsert } = parse(Upload, await this.#verify(token));",
      ],
      [
        "a session is no signed URL",
        `createHmac("sha256", jwtSecret).update("storage signed urls").digest()`,
        "(createHmac, new TextEncoder().encode(jwtSecret))",
      ],
      ["a download token uploads nothing", `use: z.literal("upload")`, "use: z.string()"],
      [
        "a token ends",
        "Math.floor(Date.now() / 1000) + lifetime",
        "Math.floor(Date.now() / 1000) + 1e9",
      ],
    ],
  ),
  ...sourceMutations(THEME, `${FOLDER}/keys.ts`, [`${FOLDER}/keys.test.ts`, ...TESTS], [
    ["only harmless characters", "KEY.test(key) && key.length", "key.length"],
    ["names have an end", "&& key.length <= MAX_KEY_LENGTH", ""],
    ["no way out of a folder", `&& segment !== ".."`, ""],
    ["no empty folders", `segment !== "" &&`, ""],
  ]),
  ...sourceMutations(THEME, `${FOLDER}/upload.ts`, TESTS, [
    ["names are looked at", "assertKey(target.name);", ""],
    ["types are looked at", "assertMimeType(bucket, upload.mimetype);", ""],
    [
      "sizes are looked at",
      "const limit = sizeLimit(bucket, fileSizeLimit);",
      "const limit = 2 * Math.max(fileSizeLimit, sizeLimit(bucket, fileSizeLimit));",
    ],
    ["refused bytes go", "if (!isUnreachable(error)) await store.remove([bytes.version]);", ""],
  ]),
  ...sourceMutations(THEME, `${FOLDER}/object-store.ts`, [
    `${FOLDER}/object-store.test.ts`,
    ...TESTS,
  ], [
    ["an upload that lies about its size", "if (size > limit) throw tooLarge();", ""],
    ["for its owner alone", "const OWNER_ONLY = 0o700;", "const OWNER_ONLY = 0o755;"],
  ]),
  ...sourceMutations(THEME, `${FOLDER}/upload-body.ts`, [
    `${FOLDER}/upload-body.test.ts`,
    ...TESTS,
  ], [
    ["a form that lies about its size", "if (size > limit) throw tooLarge();", ""],
  ]),
  ...sourceMutations(THEME, `${FOLDER}/write-routes.ts`, TESTS, [
    ["moved to a harmless name", "assertKey(to.name); const id", "const id"],
    ["copied to a harmless name", "assertKey(to.name); return", "return"],
  ]),
  ...sourceMutations(THEME, `${FOLDER}/object-response.ts`, TESTS, [
    [
      "no scripts in what people upload",
      `"content-security-policy": "default-src 'none'; sandbox",`,
      "",
    ],
    [
      "no pages in what people upload",
      `metadata.mimetype === "text/html" ? "text/plain" : metadata.mimetype`,
      "metadata.mimetype",
    ],
    ["types are not guessed", `"x-content-type-options": "nosniff",`, ""],
  ]),
];
