import { i18n } from "#i18n";

interface Props {
  before: string;
  text: string;
  after: string;
  /** Whether a person can see it on the page; what was withheld does not say. */
  visible?: boolean;
}

/** An occurrence among the words around it, with dots where the page has more: there they have white space at their end. */
export function Passage({ before, text, after, visible = true }: Props) {
  return (
    <>
      <span class="passage" dir="auto">
        {before.startsWith(" ") && "…"}
        {before}
        <b>{text}</b>
        {after}
        {after.endsWith(" ") && "…"}
      </span>
      {!visible && <span class="quiet unseen">{i18n.t("passage.unseen")}</span>}
    </>
  );
}
