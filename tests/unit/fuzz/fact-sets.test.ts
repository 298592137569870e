import { expect, test } from "vitest";

import { checkFactSet } from "../../../src/facts/rules/check-fact-set.ts";
import { createPageMatcher } from "../../../src/mentions/decide/page-matcher.ts";
import { createMatcher } from "../../../src/mentions/compile/matcher.ts";
import * as fc from "../../seeded-fast-check.ts";
import { smallSet } from "../facts/small-set.ts";
import { compiledAcross } from "../mentions/read-text.ts";
import { anything, changedAnywhere } from "./change-anywhere.ts";

const valid = smallSet();

test("what is no fact set is refused with where it is wrong, and one that is taken can be matched", () => {
  fc.assert(
    fc.property(fc.oneof(anything, changedAnywhere(valid)), (json) => {
      const checked = checkFactSet(json);
      if (!checked.ok) {
        expect(checked.problems.length).toBeGreaterThan(0);
        for (const { path, wrong } of checked.problems)
          expect([typeof path, wrong.length > 0]).toEqual(["string", true]);
        return;
      }
      const compiled = compiledAcross(checked.factSet);
      createMatcher(compiled);
      createPageMatcher(compiled);
    }),
  );
});
