import type { ComponentChildren } from "preact";

import { i18n } from "#i18n";

/** The card itself: a dialog that is not modal, named by the heading in it. */
export function CardFrame({ children }: { children: ComponentChildren }) {
  return (
    <div class="card" role="dialog" aria-labelledby="name" lang={i18n.t("locale")} dir={i18n.t("direction") as "ltr"}>
      {children}
    </div>
  );
}
