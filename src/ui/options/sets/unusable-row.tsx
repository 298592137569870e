import { useState } from "preact/hooks";
import { i18n } from "#i18n";

import type { RefusedSet, UnusableSet } from "../../../facts/set-info.ts";
import { isolate, formatNumber } from "../../format.ts";
import { focusNeighbour } from "../../page-setup.ts";
import type { PolicySetRefusal, SetFileToImport, SetsHost } from "./sets-host.ts";
import { RefusalView } from "./import-item.tsx";

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

/** A set of the person's organisation that can't be used: why, and who can mend it. */
export function RefusedRow({ set: { place, refusal } }: { set: RefusedSet }) {
  return (
    <li class="set">
      <p>
        <b>{place === 0 ? i18n.t("policy.setsUnused") : i18n.t("policy.setUnused", [formatNumber(place)])}</b>
      </p>
      <RefusalView refusal={refusal as PolicySetRefusal} goTo={undefined} />
      <p class="quiet">{i18n.t("policy.tellThem")}</p>
    </li>
  );
}
