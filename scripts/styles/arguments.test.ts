import assert from "node:assert/strict";
import { Failure } from "../../local/failure.ts";
import { parseArguments } from "./arguments.ts";

function refused(line: string, reason: RegExp): void {
  assert.throws(
    () => parseArguments(line.split(" ")),
    (error) => error instanceof Failure && error.exitCode === 2 && reason.test(error.message),
    line,
  );
}

Deno.test("everything that can be said of a style is read", () => {
  const request = parseArguments([
    ...["add", "night-train", "--image", "photo.jpg", "--name", "Night train"],
    ...["--category", "city", "--prompt", "A portrait in a sleeping car.", "--replace"],
    ...["--name-es", "Tren nocturno", "--keywords-es", "viaje, noche,", "--keywords-en", "rail"],
  ]);
  assert.deepEqual(request, {
    command: "add",
    id: "night-train",
    wish: {
      image: "photo.jpg",
      name: "Night train",
      category: "city",
      prompt: "A portrait in a sleeping car.",
      texts: new Map([
        ["en", { name: undefined, keywords: ["rail"] }],
        ["es", { name: "Tren nocturno", keywords: ["viaje", "noche"] }],
      ]),
      replace: true,
    },
    place: { kind: "here" },
  });
});

Deno.test("the styles meant are those that run here, of a project, or those shipped", () => {
  assert.deepEqual(parseArguments(["list"]), { command: "list", place: { kind: "here" } });
  assert.deepEqual(parseArguments(["portray"]), { command: "portray" });
  assert.deepEqual(
    parseArguments(["retire", "x", "--url", "https://x.example/", "--secret-key-file", "key"]),
    {
      command: "retire",
      id: "x",
      place: { kind: "hosted", url: "https://x.example", secretKeyFile: "key" },
    },
  );
  assert.deepEqual(parseArguments(["list", "--shipped"]).command, "list");
});

Deno.test("a line that makes no sense is refused with what to change", () => {
  refused("ad x", /no command "ad".*Usage/s);
  refused("add", /add needs an id/);
  refused("retire", /retire needs the id/);
  refused("list x", /list takes no id/);
  refused("add x y", /"y" is one word too many/);
  refused("add x --nme y", /Unknown option '--nme'.*Usage/s);
  refused("add x --name-fr y", /Unknown option '--name-fr'/);
  refused("add x --secret-key sb_secret_x", /Unknown option '--secret-key'/);
  refused("retire x --name y", /Only add takes --name/);
  refused("list --replace", /Only add takes --replace/);
  refused("list --secret-key-file key", /name it with --url/);
  refused("list --shipped --url https://x.example", /different styles/);
  refused("list --url x.example", /must be an address/);
  refused("list --url file:///etc/passwd", /must be an address/);
});
