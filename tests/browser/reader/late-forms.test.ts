import { expect, test } from "vitest";

import { found, paragraph, read } from "./start-reader.ts";

/** What our scripts ask of an element: a field of that name hides it. */
const names =
  "children matches closest parentElement parentNode localName nodeType nodeName ownerDocument getAttribute checkVisibility " +
  "textContent isConnected getRootNode querySelectorAll contains append firstChild nextSibling shadowRoot isContentEditable";

test.each(names.split(" "))("a form that comes with a field named %s is read", async (name) => {
  using started = read("<p>Itay Mack</p>");
  expect(await found(started.reader)).toEqual(["Itay Mack"]);
  const form = document.createElement("form");
  const field = Object.assign(document.createElement("input"), { type: "hidden" });
  form.append(field, paragraph("Avidan Freedman"));
  field.name = name;
  document.body.append(form);
  await Promise.resolve();
  expect(await found(started.reader)).toEqual(["Itay Mack", "Avidan Freedman"]);
  expect((await started.reader.findings(true)).complete).toBe(true);
});
