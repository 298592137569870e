import { expect, test } from "vitest";

import { GAP, kindOf, NOTHING } from "../../../src/mentions/text/letters.ts";
import { isLetter } from "../../../src/page/read/text-flows.ts";

test("the page takes the same units for letters as the matcher", () => {
  const others = Array.from({ length: 65_536 }, (_, unit) => unit).filter(
    (unit) => isLetter(unit) !== ![GAP, NOTHING].includes(kindOf(unit)),
  );
  expect(others).toEqual([]);
});
