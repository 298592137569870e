import { i18n } from "#i18n";

interface Props {
  /** Opens a card on the text, for whoever has no pointer; absent while nothing is marked. */
  showCard: (() => void) | undefined;
  /** Tries again where the extension has not answered. */
  again: (() => void) | undefined;
}

/** A few sentences as they might stand in the news, to try marks and cards on. */
export function PreviewText({ showCard, again }: Props) {
  return (
    <>
      <p class="quiet">{i18n.t("preview.written")}</p>
      <article>
        <h1>{i18n.t("preview.headline")}</h1>
        <p>{i18n.t("preview.first")}</p>
        <p>{i18n.t("preview.second")}</p>
        <h2>{i18n.t("preview.subhead")}</h2>
        <p>{i18n.t("preview.third")}</p>
      </article>
      {again && (
        <p role="alert">
          {i18n.t("preview.lost")}{" "}
          <button type="button" class="again" onClick={again}>
            {i18n.t("options.tryAgain")}
          </button>
        </p>
      )}
      <button type="button" class="main" disabled={!showCard} onClick={showCard}>
        {i18n.t("preview.showCard")}
      </button>
    </>
  );
}
