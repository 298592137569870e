import { i18n } from "#i18n";
import type { SetAside } from "../../settings/store-report.ts";

interface Props {
  setAside: SetAside[];
  download: (text: string, name: string) => void;
  forget: () => void;
}

/** Tells of stored settings that could not be read; nothing where there are none. */
export function SetAsideSection({ setAside, download, forget }: Props) {
  const [first] = setAside;
  if (!first) return null;
  const when = new Intl.DateTimeFormat(i18n.t("locale"), { dateStyle: "long", timeStyle: "short" });
  return (
    <section aria-labelledby="set-aside" class="set-aside">
      <h2 id="set-aside">{i18n.t("options.setAside")}</h2>
      <p>{i18n.t("options.setAsideAbout", [when.format(new Date(first.date))])}</p>
      <div class="line-up">
        <button
          type="button"
          class="plain"
          onClick={() => download(JSON.stringify(setAside, undefined, 2), "sidelight-set-aside.json")}
        >
          {i18n.t("options.setAsideDownload")}
        </button>
        <button type="button" class="plain" onClick={forget}>
          {i18n.t("options.setAsideForget")}
        </button>
      </div>
    </section>
  );
}
