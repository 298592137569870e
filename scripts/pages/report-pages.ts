import { makeReport } from "../../src/desk/report/make-report.ts";
import { type ReportFormat, writeReport } from "../../src/desk/report/report-formats.ts";
import type { FactSet } from "../../src/facts/schema.ts";
import { reportWords } from "../../src/desk/report/report-words.ts";
import { englishReasons, stringsOf } from "../strings.ts";
import type { ReadPage } from "./read-pages.ts";

const reasonText = await englishReasons();
const words = reportWords(await stringsOf("en"));

/** The report of pages that were read, in a format; those that could not be read are listed. */
export function reportPages(pages: ReadPage[], format: ReportFormat, sets: FactSet[], made: Date): string {
  const read = pages.flatMap((page) => {
    if ("error" in page || page.details === undefined) return [];
    const { canonical, ...details } = page.details;
    // A saved page stands where it says; an address is what was opened.
    const address = /^https?:/i.test(page.page) || canonical === "" ? page.page : canonical;
    return [{ ...details, address, found: page.report }];
  });
  const failed = pages.flatMap((page) => ("error" in page ? [{ address: page.page, error: page.error }] : []));
  return writeReport(makeReport(read, { sets, made, reasonText, failed }), format, sets, words);
}
