import { useState } from "preact/hooks";

import { i18n } from "#i18n";
import type { ReadyCitation } from "../../facts/cite/cite-in-every-format.ts";

interface Props {
  /** Fetches the citations of the fact; asked when the menu is opened. */
  cite: () => Promise<ReadyCitation[] | undefined>;
  copy: (text: string) => Promise<boolean>;
}

const names: Record<ReadyCitation["format"], string> = {
  text: "",
  markdown: "Markdown",
  html: "HTML",
  "csl-json": "CSL-JSON",
  ris: "RIS",
  bibtex: "BibTeX",
  annotation: "Web Annotation",
};

/** The fact's citation in the formats that people paste and reference managers read. */
export function CiteMenu({ cite, copy }: Props) {
  const [citations, setCitations] = useState<ReadyCitation[]>();
  const [told, setTold] = useState("");
  const opened = async (open: boolean) => {
    if (open && !citations) setCitations((await cite()) ?? []);
  };
  const press = async ({ text }: ReadyCitation) =>
    setTold(i18n.t((await copy(text)) ? "card.copied" : "card.notCopied"));
  return (
    <details class="cite" onToggle={(event) => void opened(event.currentTarget.open)}>
      <summary>{i18n.t("card.cite")}</summary>
      <div class="formats">
        {citations?.map((citation) => (
          <button key={citation.format} type="button" onClick={() => void press(citation)}>
            {names[citation.format] || i18n.t("card.citeText")}
          </button>
        ))}
        {citations?.length === 0 && <span>{i18n.t("card.noCitation")}</span>}
        <span role="status">{told}</span>
      </div>
    </details>
  );
}
