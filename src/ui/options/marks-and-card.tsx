import { i18n } from "#i18n";
import { Choice, Toggle, Slider } from "../controls/controls.tsx";
import { formatNumber } from "../format.ts";
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
const densities = (): [Settings["density"], string][] => [
  ["page", i18n.t("density.page")],
  ["section", i18n.t("density.section")],
  ["every", i18n.t("density.every")],
];

const keys = ["Alt", "Control", "Shift", "Meta"] as const;

/** What opens a card, and what it looks like. */
export function CardSection({ settings, change, locked }: SectionProps) {
  const set = (values: Partial<typeof settings>) => change({ type: "set", values });
  return (
    <section aria-labelledby="card">
      <h2 id="card">{i18n.t("options.card")}</h2>
      <Lock names={["trigger"]} locked={locked}>
        <Choice
          legend={i18n.t("options.trigger")}
          name="trigger"
          value={settings.trigger}
          options={[
            ["rest", i18n.t("options.rest")],
            ["held-key", i18n.t("options.heldKey")],
            ["click", i18n.t("options.click"), i18n.t("options.clickAbout")],
          ]}
          choose={(trigger) => void set({ trigger })}
        />
      </Lock>
      {settings.trigger === "held-key" && <HeldKey {...{ settings, change, locked }} />}
      {settings.trigger !== "click" && (
        <Lock names={["dwell"]} locked={locked}>
          <Slider
            label={i18n.t("options.dwell")}
            value={settings.dwell}
            min={150}
            max={1000}
            step={50}
            say={(ms) => i18n.t("options.milliseconds", [formatNumber(ms)])}
            set={(dwell) => set({ dwell })}
          />
        </Lock>
      )}
      <Appearance settings={settings} change={change} locked={locked} />
    </section>
  );
}

function HeldKey({ settings, change, locked }: SectionProps) {
  return (
    <Lock names={["heldKey"]} locked={locked}>
      <label class="field">
        <span>{i18n.t("options.whichKey")}</span>
        <select
          value={settings.heldKey}
          onChange={(event) =>
            void change({ type: "set", values: { heldKey: event.currentTarget.value as (typeof keys)[number] } })
          }
        >
          {keys.map((key) => (
            <option key={key} value={key}>
              {i18n.t(`key.${key}`)}
            </option>
          ))}
        </select>
      </label>
    </Lock>
  );
}

function Appearance({ settings, change, locked }: SectionProps) {
  const set = (values: Partial<typeof settings>) => change({ type: "set", values });
  return (
    <>
      <Lock names={["theme"]} locked={locked}>
        <Choice
          legend={i18n.t("options.theme")}
          name="theme"
          value={settings.theme}
          options={[
            ["page", i18n.t("options.themePage"), i18n.t("options.themePageAbout")],
            ["system", i18n.t("options.themeSystem")],
            ["light", i18n.t("options.themeLight")],
            ["dark", i18n.t("options.themeDark")],
          ]}
          choose={(theme) => void set({ theme })}
        />
      </Lock>
      <Lock names={["textSize"]} locked={locked}>
        <Slider
          label={i18n.t("options.textSize")}
          value={settings.textSize}
          min={80}
          max={200}
          step={10}
          say={(percent) => i18n.t("options.percent", [formatNumber(percent)])}
          set={(textSize) => set({ textSize })}
        />
      </Lock>
      <Lock names={["announcements"]} locked={locked}>
        <Toggle
          label={i18n.t("options.announcements")}
          about={i18n.t("options.announcementsAbout")}
          on={settings.announcements}
          turn={(announcements) => void set({ announcements })}
        />
      </Lock>
    </>
  );
}
