import { i18n } from "#i18n";

interface Props {
  /** Opens a card on the text, for whoever has no pointer; absent while nothing is marked. */
  showCard: (() => void) | undefined;
}

/** A few sentences as they might stand in the news, to try marks and cards on. */
export function PreviewText({ showCard }: Props) {
  return (
    <>
      <article>
        <h1>{i18n.t("preview.headline")}</h1>
        <p>{i18n.t("preview.first")}</p>
        <p>{i18n.t("preview.second")}</p>
        <h2>{i18n.t("preview.subhead")}</h2>
        <p>{i18n.t("preview.third")}</p>
      </article>
      <button type="button" class="main" disabled={!showCard} onClick={showCard}>
        {i18n.t("preview.showCard")}
      </button>
    </>
  );
}
