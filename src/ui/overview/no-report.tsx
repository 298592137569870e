import { i18n } from "#i18n";
import type { NotLoaded } from "../loading/loaded.tsx";
import { EmptyState } from "./empty-state.tsx";

interface Props {
  known: NotLoaded;
  again: () => void;
}

/** Stands where nothing is known of the page: nothing yet, or nothing at all. */
export function NoReport({ known, again }: Props) {
  if (known === "unasked") return <p class="quiet">{i18n.t("popup.loading")}</p>;
  return <EmptyState failed text={i18n.t("page.unknown")} help={i18n.t("page.askAgain")} run={again} />;
}
