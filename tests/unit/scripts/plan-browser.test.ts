import { expect, test } from "vitest";

import { planBrowser } from "../../../scripts/setup/browser-plan.ts";

const machines = [
  { debian: true, root: true, downloadable: true, plan: ["apt", "download"] },
  { debian: true, root: false, downloadable: true, plan: ["download"] },
  { debian: false, root: true, downloadable: true, plan: ["download"] },
  { debian: false, root: false, downloadable: true, plan: ["download"] },
  { debian: true, root: true, downloadable: false, plan: ["apt"] },
  { debian: false, root: false, downloadable: false, plan: [] },
];

test.for(machines)("debian: $debian, root: $root, downloadable: $downloadable → $plan", ({ plan, ...machine }) => {
  expect(planBrowser(machine)).toEqual(plan);
});
