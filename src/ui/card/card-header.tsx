import type { ComponentChildren } from "preact";

import { i18n } from "#i18n";
import type { CardProps } from "./card-actions.ts";

interface Props extends Pick<CardProps, "quoted" | "pinned" | "pin" | "close"> {
  kind: string;
  name: string;
  /** BCP 47 of the name. */
  language: string;
  /** What it is, in one line. */
  children: ComponentChildren;
}

const icons = {
  pin: "M6.4 2.5h3.2l-.5 4 2.1 2.4H4.8l2.1-2.4zM8 8.9v4.6",
  close: "M4 4l8 8M12 4l-8 8",
};

/** What a card is about, with the two buttons that say how long it stays. */
export function CardHeader({ kind, name, children, language, quoted, pinned, pin, close }: Props) {
  return (
    <header role="none">
      <div class="corner">
        <button type="button" aria-pressed={pinned} aria-label={i18n.t("card.pin")} onClick={() => pin(!pinned)}>
          <Icon of="pin" />
        </button>
        <button type="button" aria-label={i18n.t("card.close")} onClick={close}>
          <Icon of="close" />
        </button>
      </div>
      <p class="quiet">{kind}</p>
      <h2 id="name">
        <bdi lang={language}>{name}</bdi>
      </h2>
      {children}
      {quoted && <p class="quoted quiet">{i18n.t("card.quoted")}</p>}
    </header>
  );
}

function Icon({ of }: { of: keyof typeof icons }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={icons[of]} />
    </svg>
  );
}
