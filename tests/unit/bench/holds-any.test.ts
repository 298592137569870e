import { expect, test } from "vitest";

import { holdsAny } from "../../bench/holds-any.ts";

test.for([
  { shown: "The weather.", all: "The weather.", holds: "no" },
  { shown: "Of NSO Group.", all: "", holds: "yes" },
  { shown: "OF NSO GROUP.", all: "", holds: "yes" },
  { shown: "Of NSO\u00a0\n Gro\u00adup.", all: "", holds: "yes" },
  { shown: "The weather.", all: "let name = 'NSO Group'", holds: "doubtful" },
  { shown: "The NSO Groupings.", all: "", holds: "doubtful" },
])("$shown with $all: $holds", ({ shown, all, holds }) => {
  expect(holdsAny({ shown, all }).sixty).toBe(holds);
});
