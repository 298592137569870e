import { useId, useState } from "preact/hooks";
import { i18n } from "#i18n";

import type { DeskActions } from "../../desk/desk-actions.ts";
import type { ReportFormat, WrittenReport } from "../../desk/report/report-formats.ts";
import type { PageReport } from "../../mentions/findings.ts";
import { plural, withCommas, withSemicolons } from "../format.ts";

export interface ExportActions {
  /** Writes a report; nothing where the page can no longer be read. */
  write: (format: ReportFormat) => Promise<WrittenReport | undefined>;
  /** Puts a text on the clipboard; tells whether it worked. */
  copy: (text: string) => Promise<boolean>;
  save: (text: string, name: string, mediaType: string) => void;
}

const groups: { title: "reports" | "data" | "citations"; formats: { format: ReportFormat; name: string }[] }[] = [
  {
    title: "reports",
    formats: [
      { format: "html", name: "HTML" },
      { format: "md", name: "Markdown" },
    ],
  },
  {
    title: "data",
    formats: [
      { format: "csv", name: "CSV" },
      { format: "json", name: "JSON" },
      { format: "annotations", name: "Web Annotation" },
    ],
  },
  {
    title: "citations",
    formats: [
      { format: "csl-json", name: "CSL-JSON" },
      { format: "ris", name: "RIS" },
      { format: "bibtex", name: "BibTeX" },
    ],
  },
];

interface ExportProps extends ExportActions {
  /** The label of the button that copies the report at once, as text. */
  copyReport?: string;
}

/** What was found, to be taken along: each format can be copied or saved. */
export function ExportMenu({ write, copy, save, copyReport }: ExportProps) {
  const [told, setTold] = useState("");
  const id = useId();
  const take = async (format: ReportFormat, how: "copy" | "save") => {
    // A live region speaks the same words again only if they were gone meanwhile.
    setTold("");
    const report = await write(format);
    if (!report) return setTold(i18n.t("export.gone"));
    if (how === "copy") return setTold(i18n.t((await copy(report.text)) ? "card.copied" : "export.notCopied"));
    save(report.text, report.name, report.mediaType);
    setTold(i18n.t("export.saved", [report.name]));
  };
  const run = (format: ReportFormat, how: "copy" | "save") =>
    void take(format, how).catch(() => setTold(i18n.t("export.failed")));
  return (
    <div class="export">
      {copyReport && (
        <button type="button" class="second" onClick={() => run("md", "copy")}>
          {copyReport}
        </button>
      )}
      <details>
        <summary>{i18n.t("export.title")}</summary>
        {groups.map(({ title, formats }) => (
          <div key={title} role="group" aria-labelledby={`${id}-${title}`}>
            <p class="label" id={`${id}-${title}`}>
              {i18n.t(`export.${title}`)}
            </p>
            <ul>
              {formats.map(({ format, name }) => (
                <FormatRow key={format} name={name} run={(how) => run(format, how)} />
              ))}
            </ul>
          </div>
        ))}
      </details>
      <p class="quiet" role="status">
        {told}
      </p>
    </div>
  );
}

function FormatRow({ name, run }: { name: string; run: (how: "copy" | "save") => void }) {
  return (
    <li>
      <span>{name}</span>
      <button type="button" aria-label={i18n.t("export.copyAs", [name])} onClick={() => run("copy")}>
        {i18n.t("card.copy")}
      </button>
      <button type="button" aria-label={i18n.t("export.saveAs", [name])} onClick={() => run("save")}>
        {i18n.t("export.save")}
      </button>
    </li>
  );
}

export interface PageExportActions extends Pick<ExportActions, "copy" | "save"> {
  /** The tab whose page it is. */
  tabId: number;
  report: DeskActions["report"];
}

/** What was found on a page, to be taken along. */
export function PageExport({ page, actions }: { page: PageReport; actions: PageExportActions }) {
  const { tabId, report, copy, save } = actions;
  const write = (format: ReportFormat) => report(tabId, page, format);
  return <ExportMenu copyReport={i18n.t("export.copyPage")} {...{ write, copy, save }} />;
}

/** How much was found, and that nothing more is claimed: the same sentence as on every export. */
export function coverageText({ mentions, figures, withheld }: PageReport): string {
  const counted = [
    plural("coverage.mentions", mentions.length),
    plural("coverage.entities", new Set(mentions.map(({ entity }) => entity)).size),
    plural("coverage.figures", figures.length),
  ];
  return withSemicolons([
    withCommas(counted),
    plural("coverage.withheld", withheld.length),
    i18n.t("coverage.nothingElse"),
  ]);
}
