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

/**
 * The fact's citation in the formats that people paste and reference managers read. A disclosure, no ARIA menu: a menu
 * would take the arrow keys and the letters, and in a card no plain key is taken.
 */
export class CiteMenu extends Component<Props, { citations?: ReadyCitation[] | undefined }> {
  opened = async (menu: HTMLDetailsElement) => {
    // None came: the next time the menu opens they are asked for again.
    if (!menu.open || this.state.citations?.length) return;
    this.setState({ citations: undefined });
    const citations = (await this.props.cite()) ?? [];
    // What came may lie below the edge of what scrolls.
    this.setState({ citations }, () => menu.lastElementChild!.scrollIntoView({ block: "nearest" }));
  };

  render() {
    const { citations } = this.state;
    return (
      <details onToggle={(event) => void this.opened(event.currentTarget)}>
        <summary>{i18n.t("card.cite")}</summary>
        <div class="choices">
          {citations?.map(({ format, text }) => (
            <button key={format} type="button" onClick={() => this.props.copy(text)}>
              {names[format] || i18n.t("card.citeText")}
            </button>
          ))}
          <span role="status">{citations?.length === 0 && i18n.t("card.noCitation")}</span>
        </div>
      </details>
    );
  }
}
