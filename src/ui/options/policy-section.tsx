import { i18n } from "#i18n";

import type { ExpectedValue, PolicyFault } from "../../settings/policy.ts";
import type { SettingsReport } from "../../settings/report.ts";
import { formatNumber, withCommas, isolate } from "../format.ts";

interface Props {
  policy: SettingsReport["policy"];
}

/** Says that an organisation has a policy here, and lists its faults. Empty without a policy. */
export function PolicySection({ policy }: Props) {
  if (!policy) return null;
  const { faults } = policy;
  return (
    <section aria-labelledby="policy" class="set-aside">
      <h2 id="policy">{i18n.t("policy.title")}</h2>
      <p>{i18n.t("policy.about")}</p>
      {faults.length > 0 && (
        <>
          <p class="problem">{i18n.t("policy.faulty")}</p>
          <ul class="faults">
            {faults.map((fault) => (
              <li key={JSON.stringify(fault)}>{faultText(fault)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function faultText(fault: PolicyFault): string {
  const name = isolate(fault.name);
  switch (fault.why) {
    case "unknown":
      return i18n.t(fault.in ? "policy.unknownLocked" : "policy.unknown", [name]);
    case "site":
      return i18n.t("policy.site", [name, isolate(fault.value)]);
    case "value":
    default:
      return i18n.t("policy.value", [name, isolate(fault.value), expectedText(fault.expected)]);
  }
}

function expectedText(expected: ExpectedValue): string {
  switch (expected.type) {
    case "one-of":
      return i18n.t("policy.oneOf", [withCommas(expected.values)]);
    case "number":
      return i18n.t("policy.number", [formatNumber(expected.min), formatNumber(expected.max)]);
    case "list":
      return i18n.t("policy.list", [formatNumber(expected.max)]);
    case "yes-or-no":
      return i18n.t("policy.yesOrNo");
    case "lists-by-site":
    default:
      return i18n.t("policy.listsBySite");
  }
}
