import { i18n } from "#i18n";
import { Choice } from "../controls/choice.tsx";
import { Slider } from "../controls/slider.tsx";
import { Toggle } from "../controls/toggle.tsx";
import { formatNumber } from "../format-number.ts";
import type { SectionProps } from "./section.ts";

const keys = ["Alt", "Control", "Shift", "Meta"] as const;

/** What opens a card, and what it looks like. */
export function CardSection({ settings, change }: SectionProps) {
  const set = (values: Partial<typeof settings>) => change({ type: "set", values });
  return (
    <section aria-labelledby="card">
      <h2 id="card">{i18n.t("options.card")}</h2>
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
      {settings.trigger === "held-key" && (
        <label class="field">
          <span>{i18n.t("options.whichKey")}</span>
          <select
            value={settings.heldKey}
            onChange={(event) => void set({ heldKey: event.currentTarget.value as (typeof keys)[number] })}
          >
            {keys.map((key) => (
              <option key={key} value={key}>
                {i18n.t(`key.${key}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {settings.trigger !== "click" && (
        <Slider
          label={i18n.t("options.dwell")}
          value={settings.dwell}
          min={150}
          max={1000}
          step={50}
          say={(ms) => i18n.t("options.milliseconds", [formatNumber(ms)])}
          set={(dwell) => set({ dwell })}
        />
      )}
      <Appearance settings={settings} change={change} />
    </section>
  );
}

function Appearance({ settings, change }: SectionProps) {
  const set = (values: Partial<typeof settings>) => change({ type: "set", values });
  return (
    <>
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
      <Slider
        label={i18n.t("options.textSize")}
        value={settings.textSize}
        min={80}
        max={200}
        step={10}
        say={(percent) => i18n.t("options.percent", [formatNumber(percent)])}
        set={(textSize) => set({ textSize })}
      />
      <Toggle
        label={i18n.t("options.announcements")}
        about={i18n.t("options.announcementsAbout")}
        on={settings.announcements}
        turn={(announcements) => void set({ announcements })}
      />
    </>
  );
}
