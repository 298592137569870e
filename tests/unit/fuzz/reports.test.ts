import Papa from "papaparse";
import { expect, test } from "vitest";

import { reportShape } from "../../../src/desk/report/report-shape.ts";
import * as fc from "../../seeded-fast-check.ts";
import { hostile, sampleReport, write } from "../desk/sample-report.ts";
import { readHtml } from "../facts/cite/read-html.ts";

/** Whatever a page may print. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostile, "|", "\n", "\r\n", "\t", "```", "-->", "]]>", "&#60;", "="),
      fc.string({ unit: "binary" }),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((pieces) => pieces.join(""));

const report = sampleReport();
const [page] = report.pages;
const columns = Papa.parse<string[]>(write(report, "csv")).data[0]!.length;
const ACTIVE = ["script", "img", "iframe", "object", "form", "base", "svg"];

test("nothing that a page prints becomes a formula, a cell, a script or another shape in a report", () => {
  fc.assert(
    fc.property(text, text, (title, printed) => {
      const mentions = page!.mentions.map((mention) => ({ ...mention, text: printed, note: printed }));
      const given = { ...report, pages: [{ ...page!, title, mentions }] };
      const { data } = Papa.parse<string[]>(write(given, "csv"), { skipEmptyLines: true });
      expect(new Set(data.map(({ length }) => length))).toEqual(new Set([columns]));
      expect(data.flat().filter((cell) => /^\s*[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
      const { elements } = readHtml(write(given, "html"));
      expect(elements.filter(({ tag }) => ACTIVE.includes(tag))).toEqual([]);
      expect(
        elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name.startsWith("on")),
      ).toEqual([]);
      expect(reportShape.parse(JSON.parse(write(given, "json")))).toEqual(given);
    }),
    { numRuns: Math.ceil(fc.runs / 10) },
  );
});
