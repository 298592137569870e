import { i18n } from "#i18n";

/** A number in the format of the interface's language. */
export const formatNumber = (number: number): string => new Intl.NumberFormat(i18n.t("locale")).format(number);
