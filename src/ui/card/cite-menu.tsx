import { Component } from "preact";

import { i18n } from "#i18n";
import type { ReadyCitation } from "../../facts/cite/cite-in-every-format.ts";

interface Props {
  /** Fetches the citations of the fact; asked when the menu is opened. */
  cite: () => Promise<ReadyCitation[] | undefined>;
  copy: (text: string) => void;
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
export class CiteMenu extends Component<Props, { citations?: ReadyCitation[] }> {
  opened = async (open: boolean) => {
    if (open && !this.state.citations) this.setState({ citations: (await this.props.cite()) ?? [] });
  };

  render() {
    const { citations } = this.state;
    return (
      <details onToggle={(event) => void this.opened(event.currentTarget.open)}>
        <summary>{i18n.t("card.cite")}</summary>
        <div class="choices">
          {citations?.map(({ format, text }) => (
            <button key={format} type="button" onClick={() => this.props.copy(text)}>
              {names[format] || i18n.t("card.citeText")}
            </button>
          ))}
          {citations?.length === 0 && <span role="status">{i18n.t("card.noCitation")}</span>}
        </div>
      </details>
    );
  }
}
