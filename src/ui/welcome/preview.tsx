import { useEffect, useState } from "preact/hooks";

import { i18n } from "#i18n";

import { NoAnswer } from "../controls/feedback.tsx";

/** Of the frame, in px. */
const BORDER = 1;

/**
 * The text to try marks and cards on, read in a document of its own as any page is, in a frame as
 * high as the text, so that no foot of it is empty.
 *
 * @param open the id of an entity whose card is open from the start
 */
export function PreviewFrame({ open }: { open?: string }) {
  const [body, setBody] = useState<HTMLElement>();
  const [height, setHeight] = useState<number>();
  useEffect(() => {
    if (!body) return undefined;
    const sizes = new ResizeObserver(() => setHeight(body.offsetHeight));
    sizes.observe(body);
    return () => sizes.disconnect();
  }, [body]);
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- it is a page of ours, and a sandbox would take its rights away
    <iframe
      src={`/preview.html${open ? `?open=${encodeURIComponent(open)}` : ""}`}
      title={i18n.t("preview.title")}
      allow="clipboard-write"
      {...(height && { style: { height: `${height + 2 * BORDER}px` } })}
      onLoad={({ currentTarget }) => setBody(currentTarget.contentDocument?.body)}
    />
  );
}

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
      {again && <NoAnswer again={again} />}
      <button type="button" class="main" disabled={!showCard} onClick={showCard}>
        {i18n.t("preview.showCard")}
      </button>
    </>
  );
}
