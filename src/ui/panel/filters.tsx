import { i18n } from "#i18n";
import type { Wishes } from "./group-page.ts";

interface Props {
  wishes: Wishes;
  /** The kinds of entity that are on the page. */
  kinds: string[];
  change: (wishes: Wishes) => void;
}

/** Search, and which entities and facts are listed. */
export function Filters({ wishes, kinds, change }: Props) {
  return (
    <search class="filters">
      <input
        type="search"
        aria-label={i18n.t("panel.search")}
        placeholder={i18n.t("panel.search")}
        value={wishes.query}
        onInput={({ currentTarget }) => change({ ...wishes, query: currentTarget.value })}
      />
      <div class="chips">
        <select
          aria-label={i18n.t("panel.kind")}
          value={wishes.kind}
          onChange={({ currentTarget }) => change({ ...wishes, kind: currentTarget.value })}
        >
          <option value="">{i18n.t("panel.allKinds")}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {i18n.t(`kind.${kind as "term"}`)}
            </option>
          ))}
        </select>
        {(["contested", "figures"] as const).map((name) => (
          <label key={name} class="chip">
            <input
              type="checkbox"
              checked={wishes[name]}
              onChange={({ currentTarget }) => change({ ...wishes, [name]: currentTarget.checked })}
            />
            <span>{i18n.t(`panel.${name}`)}</span>
          </label>
        ))}
      </div>
    </search>
  );
}
