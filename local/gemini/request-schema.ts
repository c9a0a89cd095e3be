import { z } from "zod";
import { badRequest, type FieldViolation, invalidArgument } from "./errors.ts";
import { camelCaseKeys, snakeCase } from "./json.ts";

const part = z.strictObject({
  text: z.string().optional(),
  inlineData: z.strictObject({
    mimeType: z.string().default(""),
    data: z.string().default(""),
    displayName: z.string().optional(),
  }).optional(),
  fileData: z.strictObject({
    fileUri: z.string(),
    mimeType: z.string().optional(),
    displayName: z.string().optional(),
  }).optional(),
  thought: z.boolean().optional(),
  thoughtSignature: z.string().optional(),
  mediaResolution: z.looseObject({}).optional(),
});

const content = z.strictObject({ role: z.string().optional(), parts: z.array(part).default([]) });

const modality = z.preprocess(
  (value) => typeof value === "string" ? value.toUpperCase() : value,
  z.enum(["TEXT", "IMAGE", "AUDIO"]),
);

const generationConfig = z.strictObject({
  responseModalities: z.array(modality).optional(),
  imageConfig: z.strictObject({
    aspectRatio: z.string().optional(),
    imageSize: z.string().optional(),
  }).optional(),
  candidateCount: z.int().optional(),
  thinkingConfig: z.looseObject({}).optional(),
  temperature: z.number().optional(),
  topP: z.number().optional(),
  topK: z.number().optional(),
  seed: z.int().optional(),
  maxOutputTokens: z.int().optional(),
  stopSequences: z.array(z.string()).optional(),
  mediaResolution: z.string().optional(),
  responseMimeType: z.string().optional(),
});

const generateContentRequest = z.strictObject({
  contents: z.array(content).default([]),
  systemInstruction: content.optional(),
  generationConfig: generationConfig.default({}),
  safetySettings: z.array(z.looseObject({})).optional(),
  tools: z.array(z.looseObject({})).optional(),
  toolConfig: z.looseObject({}).optional(),
  store: z.boolean().optional(),
  serviceTier: z.string().optional(),
});

/** The body of `models.generateContent`, as far as an image model reads it. */
export type GenerateContentRequest = z.output<typeof generateContentRequest>;

/** One part of a request: text or an image. */
export type RequestPart = GenerateContentRequest["contents"][number]["parts"][number];

/**
 * Parses a request body by Google's JSON mapping: both spellings of field names, no unknown
 * fields.
 *
 * Source: https://ai.google.dev/api/generate-content.
 * @throws GoogleError 400 naming each field that does not fit.
 */
export function parseRequest(text: string): GenerateContentRequest {
  const body = camelCaseKeys(parseJson(text));
  const parsed = generateContentRequest.safeParse(body);
  if (!parsed.success) throw badRequest(fieldViolations(parsed.error.issues, body));
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const excerpt = text.slice(0, 40);
    throw invalidArgument(`Invalid JSON payload received. Unexpected token.\n${excerpt}\n^`);
  }
}

const PROTO_TYPES: Readonly<Record<string, string>> = {
  string: "TYPE_STRING",
  boolean: "TYPE_BOOL",
  int: "TYPE_INT32",
  number: "TYPE_FLOAT",
};

/** Words the mismatches between a body and its schema as Google's JSON front end does. */
function fieldViolations(
  issues: readonly z.core.$ZodIssue[],
  body: unknown,
): FieldViolation[] {
  return issues.flatMap((issue) => {
    const field = fieldPath(issue.path);
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({ field, description: unknownName(key, field) }));
    }
    const expected = issue.code === "invalid_type" ? issue.expected : "";
    const type = PROTO_TYPES[expected] ?? "TYPE_MESSAGE";
    const value = JSON.stringify(valueAt(body, issue.path)) ?? "undefined";
    return [{ field, description: `Invalid value at '${field}' (${type}), ${value.slice(0, 80)}` }];
  });
}

function unknownName(key: string, field: string): string {
  const place = field === "" ? "" : ` at '${field}'`;
  return `Invalid JSON payload received. Unknown name "${key}"${place}: Cannot find field.`;
}

/** `['contents', 0, 'inlineData']` → `contents[0].inline_data`. */
function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((field, step) => {
    if (typeof step === "number") return `${field}[${step}]`;
    const name = snakeCase(String(step));
    return field === "" ? name : `${field}.${name}`;
  }, "");
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => Object(value) === value ? Reflect.get(Object(value), step) : undefined,
    body,
  );
}
