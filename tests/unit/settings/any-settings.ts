import * as fc from "../../seeded-fast-check.ts";

import type { SingleChange } from "../../../src/settings/change.ts";
import type { Settings } from "../../../src/settings/schema.ts";

/** Few names, so that they meet; among them one that every object has, and hosts that cover others. */
export const anyHost = fc.constantFrom("a.org", "live.a.org", "b.example", "localhost", "127.0.0.1", "constructor");
const anyId = fc.constantFrom("deca", "nso-group", "pegasus", "constructor");

const values = {
  marksOff: fc.boolean(),
  density: fc.constantFrom("page", "section", "every"),
  markStyle: fc.constantFrom("line-and-tint", "line", "tint"),
  figures: fc.boolean(),
  trigger: fc.constantFrom("rest", "click", "held-key"),
  heldKey: fc.constantFrom("Alt", "Control", "Shift", "Meta"),
  dwell: fc.integer({ min: 150, max: 1000 }),
  theme: fc.constantFrom("page", "system", "light", "dark"),
  textSize: fc.integer({ min: 80, max: 200 }),
  announcements: fc.boolean(),
} as const;

/** Settings as they can come to be: a site is in one list at most. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    ...values,
    sites: fc.dictionary(anyHost, fc.constantFrom("off", "always")),
    hidden: fc.uniqueArray(anyId),
    hiddenOn: fc.dictionary(anyHost, fc.uniqueArray(anyId, { minLength: 1 }), { noNullPrototype: true }),
    setsOff: fc.uniqueArray(anyId),
    setsOrder: fc.uniqueArray(anyId),
  })
  .map(({ sites, ...rest }) => {
    const listed = (state: string) => Object.keys(sites).filter((host) => sites[host] === state);
    return { ...rest, sitesOff: listed("off"), sitesAlways: listed("always") };
  });

/** Any one change. */
export const anyChange: fc.Arbitrary<SingleChange> = fc.oneof(
  fc.record({ type: fc.constant("set"), values: fc.record(values, { requiredKeys: [] }) }),
  fc.record({
    type: fc.constant("sites"),
    hosts: fc.array(anyHost),
    to: fc.constantFrom("on", "off", "always", "unlisted"),
  }),
  fc.record(
    { type: fc.constant("hide"), entity: anyId, host: anyHost, hidden: fc.boolean() },
    { requiredKeys: ["type", "entity", "hidden"] },
  ),
  fc.record({ type: fc.constant("sets"), ids: fc.array(anyId), on: fc.boolean() }),
  anySettings.map((changed) => ({ type: "replace", changed }) as const),
);
