import { expect, test } from "vitest";

import { readCommandLine } from "../../bench/command-line.ts";

test("without a word everything is measured in Chromium, and kept", () => {
  expect(readCommandLine([])).toEqual({
    help: false,
    kinds: ["chromium"],
    sections: ["sizes", "card", "long", "busy", "gate", "scan", "whole"],
    pages: 40,
    markJs: 20,
    repeat: 12,
    usual: true,
  });
});

test.for([
  { args: ["--firefox"], kinds: ["firefox"], usual: true },
  { args: ["--both"], kinds: ["chromium", "firefox"], usual: true },
  { args: ["--pages", "40"], kinds: ["chromium"], usual: false },
  { args: ["--section", "scan"], kinds: ["chromium"], usual: false },
  { args: ["--out", "here"], kinds: ["chromium"], usual: false },
  { args: ["pages"], kinds: ["chromium"], usual: false },
])("$args measures in $kinds, kept beside the code: $usual", ({ args, kinds, usual }) => {
  expect(readCommandLine(args)).toMatchObject({ kinds, usual });
});

test("sections are measured in their own order", () => {
  expect(readCommandLine(["--section", "scan", "--section", "card"]).sections).toEqual(["card", "scan"]);
});

test.for([
  { args: ["--pages", "no"], says: '--pages wants a whole number from 1 on, not "no".' },
  { args: ["--pages", "0"], says: "--pages wants" },
  { args: ["--pages", "1.5"], says: "--pages wants" },
  { args: ["--repeat", ""], says: "--repeat wants" },
  { args: ["--mark-js=-1"], says: "--mark-js wants" },
  { args: ["--section", "speed"], says: 'There is no section "speed". There are: sizes, card' },
  { args: ["--fast"], says: "--fast" },
  { args: ["one", "two"], says: "One folder" },
])("$args is refused: $says", ({ args, says }) => {
  expect(() => readCommandLine(args)).toThrow(says);
});
