import { Component } from "preact";

import { i18n } from "#i18n";
import type { ChangedSettings } from "../../settings/store-report.ts";
import { refusalText } from "../options/refusal-text.ts";

type Refused = Extract<ChangedSettings, { ok: false }>["why"];

interface Props {
  /** Marks the entity no longer, on this site or everywhere; tells why that could not be stored, if so. */
  hide: (where: "here" | "everywhere") => Promise<Refused | undefined>;
}

/** Marks an entity no longer. The card goes once that is stored; until then it stays, and says what came in between. */
export class HideMenu extends Component<Props, { refused?: Refused | undefined }> {
  hide = async (where: "here" | "everywhere") => {
    // Said again where it fails again.
    this.setState({ refused: undefined });
    this.setState({ refused: await this.props.hide(where) });
  };

  render() {
    const { refused } = this.state;
    return (
      <details>
        <summary>{i18n.t("card.hide")}</summary>
        <p>{i18n.t("card.hideWhat")}</p>
        <div class="choices">
          <button type="button" onClick={() => void this.hide("here")}>
            {i18n.t("card.hideHere")}
          </button>
          <button type="button" onClick={() => void this.hide("everywhere")}>
            {i18n.t("card.hideEverywhere")}
          </button>
        </div>
        <p role="status">{refused && refusalText({ ok: false, why: refused })}</p>
      </details>
    );
  }
}
