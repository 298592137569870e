import { i18n } from "#i18n";
import type { RefusedSet } from "../../../facts/set-info.ts";
import { formatNumber } from "../../format-number.ts";
import { RefusalView } from "./import-item.tsx";
import type { PolicySetRefusal } from "./sets-host.ts";

/** A set of the person's organisation that can't be used: why, and who can mend it. */
export function RefusedRow({ set: { place, refusal } }: { set: RefusedSet }) {
  return (
    <li class="set">
      <p>
        <b>{place === 0 ? i18n.t("policy.setsUnused") : i18n.t("policy.setUnused", [formatNumber(place)])}</b>
      </p>
      <RefusalView refusal={refusal as PolicySetRefusal} goTo={undefined} />
      <p class="quiet">{i18n.t("policy.tellThem")}</p>
    </li>
  );
}
