import assert from "node:assert/strict";
import { oneLine, visibleText } from "./visible-text.ts";

Deno.test("a name that shows nothing is none", () => {
  for (
    const name of [
      "",
      "  ",
      "\u200b",
      "\u3164\u00a0",
      "\u2800",
      "\ufeff\u00ad",
      "\u0000\n",
      "\ufe0f",
    ]
  ) {
    assert.equal(visibleText(name), "", JSON.stringify(name));
  }
});

Deno.test("what acts on the text around a name is left out", () => {
  assert.equal(visibleText(" Ada\n\u202eecalevoL\x1b[2J "), "Ada  ecalevoL [2J");
  assert.equal(visibleText("Ada\ud800"), "Ada\ufffd");
});

Deno.test("names of all the world stay as they are", () => {
  for (const name of ["Ñandú", "👩‍👧", "مريم", "नमस्ते", "山田 太郎", "O'Neil-Ó", "❤️"]) {
    assert.equal(visibleText(name), name);
  }
});

Deno.test("a wish is one line of what can be seen", () => {
  assert.equal(
    oneLine("\n  a red\t\u202escarf\u2029\u200b and \u{e0041}hat \r\n"),
    "a red scarf and hat",
  );
  assert.equal(oneLine("Cafe\u0301\ud800"), "Caf\u00e9\ufffd");
  assert.equal(oneLine(" \u200b\u3164\n"), "");
});
