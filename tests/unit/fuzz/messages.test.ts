import { describe, expect, test } from "vitest";
import type { ZodType } from "zod";

import { acceptedMessages } from "../../../src/platform/background/message-schemas.ts";
import { readMessage } from "../../../src/platform/messages.ts";
import { fromOwnPages, fromPageScripts } from "../../e2e/pages/odd-messages.ts";
import * as fc from "../../seeded-fast-check.ts";
import { anything, changedAnywhere } from "./change-anywhere.ts";

const senders = [
  ["page script", fromPageScripts],
  ["own page", fromOwnPages],
] as const;

test("whatever comes as a message has a name that is text", () => {
  fc.assert(
    fc.property(anything, (message) => {
      expect(typeof readMessage(message).name).toBe("string");
    }),
  );
});

describe.for(senders)("from a %s", ([sender, valid]) => {
  const schemas: Record<string, ZodType> = acceptedMessages[sender];

  test.for(Object.entries<unknown>(valid))(
    "%s with anything in it is taken or refused, and throws nothing",
    ([name, params]) => {
      expect(schemas[name]!.safeParse(params).success).toBe(true);
      fc.assert(
        fc.property(fc.oneof(anything, changedAnywhere(params)), (odd) => {
          const read = schemas[name]!.safeParse(odd);
          // What is taken is taken as it is: nothing is made up for what lacks.
          if (read.success) expect(read.data).toEqual(odd);
        }),
      );
    },
  );
});

test.for([
  ["entity", "h12", true],
  ["clear-figure-line-dark", "h12345678901234567890", true],
  ["entity", "h1) { } * { background: url(//page.example) } ::highlight(h", false],
  ["entity", "sidelight", false],
  ["entity", "h1\n", false],
  ["current", "h12", false],
  ["__proto__", "h12", false],
] as const)(
  "the name of a highlight becomes a part of a style sheet, and so is letter and digits: %s %s",
  ([style, name, taken]) => {
    const names = Object.fromEntries([[style, name]]);
    const schema = acceptedMessages["page script"].marksPainted;
    expect(schema.safeParse({ names, inFrame: false }).success).toBe(taken);
  },
);
