import { i18n } from "#i18n";

interface Props {
  label: string;
  value: "off" | "always";
  isLocked?: boolean;
  choose: (value: "off" | "always") => void;
}

/** What happens on a site. */
export function SiteStateSelect({ label, value, isLocked = false, choose }: Props) {
  return (
    <select
      aria-label={label}
      value={value}
      disabled={isLocked}
      onChange={(event) => choose(event.currentTarget.value as typeof value)}
    >
      <option value="off">{i18n.t("options.never")}</option>
      <option value="always">{i18n.t("options.always")}</option>
    </select>
  );
}
