import { i18n } from "#i18n";

/** The text to try marks and cards on, read in a document of its own as any page is. */
export function PreviewFrame() {
  // oxlint-disable-next-line react/iframe-missing-sandbox -- it is a page of ours, and a sandbox would take its rights away
  return <iframe src="/preview.html" title={i18n.t("preview.title")} allow="clipboard-write" />;
}
