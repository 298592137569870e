import { useState } from "preact/hooks";

import { i18n } from "#i18n";
import type { UnusableSet } from "../../../facts/set-info.ts";
import { isolate } from "../../isolate.ts";
import { focusNeighbour } from "../focus-neighbour.ts";
import type { SetFileToImport, SetsHost } from "./sets-host.ts";

interface Props {
  set: UnusableSet;
  host: SetsHost;
  prepare: (file: SetFileToImport) => void;
  remove: () => void;
}

/** A set that is stored and cannot be used: why, and what can be done. The others go on. */
export function UnusableRow({ set: { title, digest, name, why }, host, prepare, remove }: Props) {
  const [isGone, setGone] = useState(false);
  const isCovered = why === "policy";
  const withFile = (use: (bytes: Uint8Array<ArrayBuffer>) => void) =>
    void host
      .original(digest)
      .catch(() => undefined)
      .then((bytes) => (bytes ? use(bytes) : setGone(true)));
  return (
    <li class="set">
      <p>
        <b>
          <bdi>{title}</bdi>
        </b>
      </p>
      <p class="problem" role="alert">
        {isGone ? i18n.t("sets.noFile") : i18n.t(`sets.${why}`)}
      </p>
      <div class="line-up">
        {!isCovered && (
          <button type="button" class="plain" onClick={() => withFile((bytes) => prepare({ name, bytes }))}>
            {i18n.t("sets.prepare")}
          </button>
        )}
        <button type="button" class="plain" onClick={() => withFile((bytes) => host.save(bytes, name))}>
          {i18n.t("sets.export")}
        </button>
        {!isCovered && (
          <button
            type="button"
            class="plain"
            aria-label={i18n.t("sets.removeNamed", [isolate(title)])}
            onClick={(event) => {
              focusNeighbour(event.currentTarget);
              remove();
            }}
          >
            {i18n.t("options.remove")}
          </button>
        )}
      </div>
    </li>
  );
}
