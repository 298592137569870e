import { i18n } from "#i18n";

import { Choice, Toggle } from "../controls/controls.tsx";
import { Lock, type SectionProps } from "../controls/section.tsx";
import type { Settings } from "../../settings/schema.ts";

/** How marks look and how many there are. */
export function MarksSection({ settings, change, locked }: SectionProps) {
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{i18n.t("options.marks")}</h2>
      <Lock names={["marksOff"]} locked={locked}>
        <Toggle
          label={i18n.t("options.marksOn")}
          about={i18n.t("options.marksOnAbout")}
          on={!settings.marksOff}
          turn={(on) => void change({ type: "set", values: { marksOff: !on } })}
        />
      </Lock>
      <Lock names={["density"]} locked={locked}>
        <Choice
          legend={i18n.t("options.density")}
          name="density"
          value={settings.density}
          options={densities()}
          choose={(density) => void change({ type: "set", values: { density } })}
        />
      </Lock>
      <Lock names={["markStyle"]} locked={locked}>
        <Choice
          legend={i18n.t("options.markStyle")}
          name="markStyle"
          value={settings.markStyle}
          options={[
            ["line", i18n.t("options.line")],
            ["line-and-tint", i18n.t("options.lineAndTint")],
            ["tint", i18n.t("options.tint")],
          ]}
          choose={(markStyle) => void change({ type: "set", values: { markStyle } })}
        />
      </Lock>
      <Lock names={["figures"]} locked={locked}>
        <Toggle
          label={i18n.t("options.figures")}
          about={i18n.t("options.figuresAbout")}
          on={settings.figures}
          turn={(figures) => void change({ type: "set", values: { figures } })}
        />
      </Lock>
    </section>
  );
}

/** The choices of how many mentions are marked, with their labels. */
export const densities = (): [Settings["density"], string][] => [
  ["page", i18n.t("density.page")],
  ["section", i18n.t("density.section")],
  ["every", i18n.t("density.every")],
];
