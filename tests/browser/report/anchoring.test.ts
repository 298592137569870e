import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from "@apache-annotator/dom";
import { expect, test } from "vitest";

import { readDetails } from "../../../src/page/read-details.ts";
import { makeReport } from "../../../src/desk/report/make-report.ts";
import { writeAnnotations } from "../../../src/desk/report/report-formats.ts";
import type { PageFindings, PageReport } from "../../../src/mentions/findings.ts";
import { read } from "../reader/start-reader.ts";

type Selector =
  | { type: "TextQuoteSelector"; exact: string; prefix: string; suffix: string }
  | { type: "TextPositionSelector"; start: number; end: number };

/** What the annotations of the open page select, as they are written. */
function selectors(findings: PageFindings): Selector[][] {
  const details = readDetails();
  const found: PageReport = {
    ...findings,
    state: "read",
    address: "https://example.org/",
    host: "",
    site: "on",
    marksOff: false,
    stories: [],
    locked: [],
    hidden: [],
    coverage: true,
    why: [],
    entities: {},
  };
  const page = { ...details, address: "https://example.org/", read: new Date(0), found };
  const report = makeReport([page], { sets: [], made: new Date(0), reasonText: () => "" });
  const written = JSON.parse(writeAnnotations(report)) as { first: { items: { target: { selector: Selector[] } }[] } };
  return written.first.items.map(({ target }) => target.selector);
}

/** Where Apache Annotator anchors a selector: all that it finds. */
async function anchored(selector: Selector): Promise<Range[]> {
  const matcher =
    selector.type === "TextQuoteSelector"
      ? createTextQuoteSelectorMatcher(selector)
      : createTextPositionSelectorMatcher(selector);
  const ranges: Range[] = [];
  for await (const range of matcher(document.body)) ranges.push(range);
  return ranges;
}

const story = "The spyware Pegasus is made by NSO Group.";

test.each([
  ["names in inline elements, on two lines", `<p>The <b>NSO</b>\n   <i>Group</i> sells it.</p><p>${story}</p>`],
  ["letters beyond the first plane before them", `<p>🛰️🕵🏽 𝒩 ${story} 😀 NSO Group again.</p>`],
  [
    "the same words in a script before",
    `<script type="application/ld+json">{"articleBody": "${story}"}</script><p>${story}</p>`,
  ],
  ["the same sentence three times", `<p>${story}</p><div>${story}</div><ul><li>${story}</ul>`],
  [
    "line breaks and soft hyphens",
    `<p>The spyware Pega\u00adsus<br>is made by NSO&nbsp;Group,<br>said Itay<br>Mack.</p>`,
  ],
  [
    "styles, templates and what is folded away",
    `<style>p { color: red }</style><template>${story}</template><details><summary>More</summary><p>${story}</p></details>`,
  ],
  ["letters of the right", `<p dir=rtl lang=he>קבוצת NSO מכרה את תוכנת הריגול פגסוס.</p><p>${story}</p>`],
])("selectors lead back to each mention: %s", async (_what, markup) => {
  using started = read(markup);
  const findings = await started.reader.findings(true);
  const all = selectors(findings);
  expect(all.length).toBeGreaterThan(1);
  const starts: number[] = [];
  for (const [at, [quote, position]] of all.entries()) {
    const [range, ...more] = await anchored(position!);
    expect(more).toEqual([]);
    expect(range!.toString().replaceAll(/[\s\u00ad]+/g, "")).toBe(
      findings.mentions[at]!.text.replaceAll(/[\s\u00ad]+/g, ""),
    );
    // The quote alone may stand in several places; one of them is this one.
    const quoted = await anchored(quote!);
    expect(quoted.map((one) => one.compareBoundaryPoints(Range.START_TO_START, range!))).toContain(0);
    expect(range!.startContainer.parentElement?.closest("script,style,template")).toBeNull();
    starts.push((position as { start: number }).start);
  }
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(new Set(starts).size).toBe(starts.length);
});
