import { i18n } from "#i18n";
import type { DraftPath } from "../../../desk/authoring/edit-draft.ts";
import { languageName } from "../../format.ts";
import { ChoiceField } from "./field.tsx";
import { textAt, useDraftTools } from "./use-draft.ts";

/** Languages in which news is often printed; a set may be in any. */
const LANGUAGES =
  "ar bg cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv th tr uk ur vi zh";

interface Props {
  path: DraftPath;
  optional?: boolean;
  /** What stands there while no language is chosen. */
  empty?: string;
}

/** A language, by its name in the person's. The list of all is drawn where somebody comes to it. */
export function LanguageField({ path, optional = false, empty }: Props) {
  const { draft } = useDraftTools();
  const chosen = textAt(draft, path);
  return (
    <ChoiceField
      path={path}
      label={i18n.t("author.language")}
      optional={optional}
      {...(empty !== undefined && { empty })}
      options={chosen === "" ? [] : [[chosen, languageName(chosen)]]}
      allOptions={() => languageOptions([chosen, draft.set.language])}
    />
  );
}

/** The languages to choose from, by their names in the person's language. */
function languageOptions(more: string[]): [tag: string, name: string][] {
  const tags = [...new Set([...LANGUAGES.split(" "), ...more.filter(Boolean)])];
  return tags
    .map((tag): [string, string] => [tag, languageName(tag)])
    .toSorted(([, one], [, other]) => one.localeCompare(other, i18n.t("locale")));
}
