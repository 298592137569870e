import { i18n } from "#i18n";

/**
 * The text to try marks and cards on, read in a document of its own as any page is.
 *
 * @param open a printed name whose card is open from the start
 */
export function PreviewFrame({ open }: { open?: string }) {
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- it is a page of ours, and a sandbox would take its rights away
    <iframe
      src={`/preview.html${open ? `?open=${encodeURIComponent(open)}` : ""}`}
      title={i18n.t("preview.title")}
      allow="clipboard-write"
    />
  );
}
