import { useEffect, useRef } from "preact/hooks";

import { i18n } from "#i18n";

/** Keys that mean something to a card wherever the focus is: in a page of somebody else's text and card are one document. */
const meant = new Set(["Escape", "Alt", "Control", "Shift", "Meta"]);

/**
 * The text to try marks and cards on, read in a document of its own as any page is.
 *
 * @param open a printed name whose card is open from the start
 */
export function PreviewFrame({ open }: { open?: string }) {
  const frameRef = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const pass = ({ type, key, altKey, ctrlKey, shiftKey, metaKey }: KeyboardEvent) => {
      if (!meant.has(key)) return;
      frameRef.current?.contentWindow?.dispatchEvent(
        new KeyboardEvent(type, { key, altKey, ctrlKey, shiftKey, metaKey }),
      );
    };
    const types = ["keydown", "keyup"] as const;
    for (const type of types) addEventListener(type, pass);
    return () => {
      for (const type of types) removeEventListener(type, pass);
    };
  }, []);
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- it is a page of ours, and a sandbox would take its rights away
    <iframe
      ref={frameRef}
      src={`/preview.html${open ? `?open=${encodeURIComponent(open)}` : ""}`}
      title={i18n.t("preview.title")}
      allow="clipboard-write"
    />
  );
}
