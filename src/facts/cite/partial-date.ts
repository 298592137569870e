/** A date known to the year, the month or the day; months and days count from 1. */
export interface PartialDate {
  year: number;
  month?: number;
  day?: number;
}

/**
 * What is certain of `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (EDTF level 0): a month or day that does not exist is left out.
 */
export function partialDate(written: string): PartialDate {
  const [year = 0, month = 0, day = 0] = written.split("-").map(Number);
  if (month < 1 || month > 12) return { year };
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day < 1 || day > daysInMonth ? { year, month } : { year, month, day };
}

/** The date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, which is also xsd:gYear, xsd:gYearMonth and xsd:date. */
export function isoDate({ year, month, day }: PartialDate): string {
  const parts = [String(year).padStart(4, "0")];
  if (month !== undefined) parts.push(twoDigits(month));
  if (day !== undefined) parts.push(twoDigits(day));
  return parts.join("-");
}

/** The date as a person writes it in `language` (BCP 47): "July 2021". Says no more than is known. */
export function writtenDate({ year, month, day }: PartialDate, language: string): string {
  if (month === undefined) return String(year);
  const known = new Date(Date.UTC(year, month - 1, day ?? 1));
  return formatOf(language, day !== undefined).format(known);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Cached by language: each holds some 100 kB of native memory that the garbage collector doesn't count. */
function formatOf(language: string, withDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${withDay}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language, {
      calendar: "gregory",
      timeZone: "UTC",
      year: "numeric",
      month: "long",
      ...(withDay && { day: "numeric" }),
    });
  formats.set(key, format);
  return format;
}

/** A month or a day as two digits. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
