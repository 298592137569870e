import { i18n } from "#i18n";

/** A command of the extension and the keys that it has in this browser now; empty where it has none. */
export interface Command {
  name: string;
  description: string;
  shortcut: string;
}

interface Props {
  commands: Command[];
  /** Opens the browser's own page for them; absent where it has none that we could open. */
  change: (() => void) | undefined;
}

/** The commands with their keys; the browser alone can change them. */
export function KeysSection({ commands, change }: Props) {
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{i18n.t("options.keys")}</h2>
      <dl class="keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description || i18n.t("options.openPopup")}</dt>
            <dd>
              {shortcut ? <kbd dir="ltr">{shortcut}</kbd> : <span class="quiet">{i18n.t("options.noKeys")}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {change ? (
        <button type="button" class="plain" onClick={change}>
          {i18n.t("options.changeKeys")}
        </button>
      ) : (
        <p class="quiet">{i18n.t("options.changeKeysThere")}</p>
      )}
    </section>
  );
}
