import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { lacking } from "../../../scripts/setup/packages.mjs";

const wanted = {
  "": { version: "0.1.0" },
  "node_modules/zod": { version: "4.0.0", integrity: "sha512-a" },
  "node_modules/only-on-mac": { version: "1.0.0", optional: true },
};

const installs = [
  { what: "nothing", installed: {}, lacks: ["node_modules/zod"] },
  { what: "all", installed: { "node_modules/zod": wanted["node_modules/zod"] }, lacks: [] },
  { what: "another version", installed: { "node_modules/zod": { version: "3.0.0" } }, lacks: ["node_modules/zod"] },
  {
    what: "other bytes",
    installed: { "node_modules/zod": { version: "4.0.0", integrity: "sha512-b" } },
    lacks: ["node_modules/zod"],
  },
  {
    what: "an optional one of another version",
    installed: { "node_modules/zod": wanted["node_modules/zod"], "node_modules/only-on-mac": { version: "0.9.0" } },
    lacks: ["node_modules/only-on-mac"],
  },
];

test.for(installs)("with $what installed, what is lacking: $lacks", ({ installed, lacks }) => {
  expect(lacking(wanted, installed)).toEqual(lacks);
});

interface Locked {
  optionalDependencies?: Record<string, string>;
}

/** npm leaves out what its registry did not give it, and then refuses `npm ci`; such entries are added by hand. */
test("the lock file names every package that is for another platform", () => {
  const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const names = new Set(Object.keys(lock.packages).map((path) => path.split("node_modules/").at(-1)));
  const optional = Object.values(lock.packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(optional.filter((name) => !names.has(name))).toEqual([]);
});
