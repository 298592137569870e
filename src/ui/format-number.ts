import { i18n } from "#i18n";

/** A number as the language of the strings shown writes it. */
export const formatNumber = (number: number): string => new Intl.NumberFormat(i18n.t("locale")).format(number);
