import { describe, expect, test } from "vitest";

import { ownMessages } from "../../../src/platform/background/messages/own-page-schemas.ts";
import { pageMessages } from "../../../src/platform/background/messages/page-script-checks.ts";
import { readMessage } from "../../../src/platform/messages.ts";
import { fromOwnPages, fromPageScripts } from "../../e2e/pages/odd-messages.ts";
import * as fc from "../../seeded-fast-check.ts";
import { anything, changedAnywhere } from "./change-anywhere.ts";

const senders = [
  ["page script", fromPageScripts, pageMessages],
  ["own page", fromOwnPages, ownMessages],
] as const;

test("whatever comes as a message has a name that is text", () => {
  fc.assert(
    fc.property(anything, (message) => {
      expect(typeof readMessage(message).name).toBe("string");
    }),
  );
});

describe.for(senders)("from a %s", ([sender, valid, accepted]) => {
  const checks: Record<string, (params: unknown) => boolean> = accepted;

  test.for(Object.entries<unknown>(valid))(
    "%s with anything in it is taken or refused, and throws nothing",
    ([name, params]) => {
      expect(checks[name]!(params)).toBe(true);
      const fields = [...Object.keys(params ?? {}), "failure", "version"];
      fc.assert(
        fc.property(fc.oneof(anything, changedAnywhere(params)), (odd) => {
          const isTaken = checks[name]!(odd);
          expect(typeof isTaken).toBe("boolean");
          // Nothing comes along that the message does not have.
          if (isTaken && sender === "page script")
            expect(Object.keys(odd ?? {}).filter((field) => !fields.includes(field))).toEqual([]);
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
    expect(pageMessages.marksPainted({ names, inFrame: false })).toBe(taken);
  },
);
