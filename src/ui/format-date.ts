import { i18n } from "#i18n";

/** A date of a fact set, precise to the day, month or year, in the format of the interface's language. */
export function formatDate(date: string): string {
  const [year = 0, month, day] = date.split("-").map(Number);
  const known: Intl.DateTimeFormatOptions = {
    year: "numeric",
    ...(month && { month: "long" }),
    ...(day && { day: "numeric" }),
    timeZone: "UTC",
  };
  return new Intl.DateTimeFormat(i18n.t("locale"), known).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}
