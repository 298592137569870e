import { useCallback, useEffect, useState } from "preact/hooks";

import { i18n } from "#i18n";
import type { PageReport } from "../../mentions/findings.ts";
import { plural } from "../plural.ts";
import { FoundEntities } from "./found-entities.tsx";

interface Props {
  /** What is known of the page; with `toEnd` when all of it was read. */
  report: (toEnd: boolean) => Promise<PageReport>;
  readNow: () => Promise<void>;
  /** Brings a mention into view and opens its card. */
  show: (id: number) => void;
}

/** What was found on the page, or why nothing was, with the remedy beside it. */
export function Popup({ report, readNow, show }: Props) {
  const [page, setPage] = useState<PageReport>();
  const [problem, setProblem] = useState<string>();
  const look = useCallback(async () => {
    try {
      const first = await report(false);
      setPage(first);
      if (first.state === "read" && !first.complete) setPage(await report(true));
    } catch (error) {
      setProblem(String(error));
    }
  }, [report]);
  useEffect(() => void look(), [look]);

  if (problem) return <p role="alert">{problem}</p>;
  if (!page) return <p class="quiet">{i18n.t("popup.loading")}</p>;
  if (page.mentions.length > 0) return <FoundEntities page={page} show={show} />;
  return (
    <section>
      <h1>{i18n.t("extension.name")}</h1>
      <p role="status">{i18n.t(reasonFor(page))}</p>
      {page.state === "not-news" && (
        <button type="button" class="main" onClick={() => void readNow().then(look)}>
          {i18n.t("popup.readNow")}
        </button>
      )}
      {page.withheld.length > 0 && <p class="quiet">{plural("popup.withheld", page.withheld.length)}</p>}
    </section>
  );
}

/** Why a page has no mention to list. */
function reasonFor({ state }: PageReport) {
  const reasons = {
    read: "popup.nothing",
    "not-news": "popup.notNews",
    off: "popup.off",
    unreachable: "popup.unreachable",
  } as const;
  return reasons[state];
}
