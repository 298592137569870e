import { describe, expect, test } from "vitest";

import { defaults, readStored, toStored } from "../../../src/settings/stored.ts";

/** A sample of every format that was ever stored, with what it means today. */
const samples: [string, unknown, Partial<ReturnType<typeof defaults>>][] = [
  ["nothing", undefined, {}],
  [
    "format 1, bare",
    { density: "every", dwell: 700, sitesOff: ["example.org"] },
    { density: "every", dwell: 700, sitesOff: ["example.org"] },
  ],
  ["format 1 with nothing changed", {}, {}],
  [
    "format 2",
    { format: 2, changed: { theme: "dark", hiddenOn: { "example.org": ["deca"] } } },
    { theme: "dark", hiddenOn: { "example.org": ["deca"] } },
  ],
  ["format 1, with the older name of the marks' style", { look: "tint" }, { markStyle: "tint" }],
  [
    "format 2, with the older name of the marks' style",
    { format: 2, changed: { look: "line-and-tint", dwell: 700 } },
    { markStyle: "line-and-tint", dwell: 700 },
  ],
  ["format 3", { format: 3, changed: { markStyle: "tint" } }, { markStyle: "tint" }],
];

describe("stored settings", () => {
  test.for(samples)("are read: %s", ([, stored, changed]) => {
    expect(readStored(stored)).toEqual({ settings: { ...defaults(), ...changed }, unread: "none", unknown: [] });
  });

  test.for([
    ["a word", "broken"],
    ["null", null],
    ["a list", []],
    ["a later format", { format: 4, changed: {} }],
    ["no format of ours", { format: "two", changed: {} }],
    ["a broken format", { format: 0, changed: {} }],
    ["format 2 without changes", { format: 2 }],
    ["format 2 with a list for changes", { format: 2, changed: [] }],
    ["format 3 with a list for changes", { format: 3, changed: [] }],
  ] as const)("that are none cost nothing but themselves: %s", ([, stored]) => {
    expect(readStored(stored)).toEqual({ settings: defaults(), unread: "all", unknown: [] });
  });

  test("cost only the default of a setting that cannot be read", () => {
    const stored = { format: 2, changed: { dwell: "soon", density: "page", sitesOff: [7, "example.org"] } };
    expect(readStored(stored)).toEqual({
      settings: { ...defaults(), density: "page" },
      unread: ["dwell", "sitesOff"],
      unknown: [],
    });
  });

  test("may be as long as a list may be, and not longer", () => {
    const sites = Array.from({ length: 10_000 }, (_, at) => `${at}.org`);
    const hiddenOn = Object.fromEntries(sites.map((site) => [site, ["deca"]]));
    const read = readStored({ format: 3, changed: { sitesOff: sites, hiddenOn } });
    expect(read).toEqual({ settings: { ...defaults(), sitesOff: sites, hiddenOn }, unread: "none", unknown: [] });
    const longer = { sitesOff: [...sites, "a.org"], hiddenOn: { ...hiddenOn, "a.org": ["deca"] } };
    expect(readStored({ format: 3, changed: longer })).toMatchObject({ unread: ["sitesOff", "hiddenOn"] });
  });

  test("are only what was changed", () => {
    expect(toStored(defaults())).toEqual({ format: 3, changed: {} });
    const settings = { ...defaults(), textSize: 120, hidden: ["nso-group"] };
    expect(toStored(settings)).toEqual({ format: 3, changed: { textSize: 120, hidden: ["nso-group"] } });
    expect(readStored(toStored(settings)).settings).toEqual(settings);
  });
});
