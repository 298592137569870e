import type { Citation } from "./citation.ts";
import { twoDigits, type PartialDate } from "./partial-date.ts";
import { factSetName, provenance } from "./provenance.ts";

/**
 * The citation as RIS: each line a tag of two letters, two spaces, a hyphen, a space and the value, ended by CR LF; TY
 * comes first and ER last (https://web.archive.org/web/20170707033254/http://www.researcherid.com/resources/html/help_upload.htm).
 */
export function citeAsRis(cited: Citation): string {
  const fields: [tag: string, value: string | undefined][] = [
    ["TY", "NEWS"],
    ["ID", cited.key],
    ["AU", cited.author],
    ["TI", cited.title],
    ["T2", cited.publisher],
    ["PB", cited.publisher],
    ["PY", String(cited.published.year).padStart(4, "0")],
    ["DA", risDate(cited.published)],
    ["UR", cited.link],
    ["AB", cited.claim.statement],
    ["N1", provenance(cited)],
    ["DB", factSetName(cited)],
  ];
  const lines = fields.filter(([, value]) => value !== undefined).map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${lines.join("")}ER  - \r\n`;
}

/** `YYYY/MM/DD/other`: the slashes stay where a part is not known. */
function risDate({ year, month, day }: PartialDate): string {
  return `${String(year).padStart(4, "0")}/${month ? twoDigits(month) : ""}/${day ? twoDigits(day) : ""}/`;
}
