import type { FigureRow, MentionRow } from "../../mentions/findings.ts";
import { Passage } from "../overview/passage.tsx";
import { plural } from "../plural.ts";
import { useUnfolded } from "./unfolded.ts";

/** How many mentions of one entity are listed before the list is unfolded. */
const atFirst = 4;

interface Props {
  mentions: (MentionRow | FigureRow)[];
  inView: Set<number>;
  show: (id: number) => void;
}

/** Mentions with the words around them; a press leads there. Those in view are set off, and never folded away. */
export function MentionList({ mentions, inView, show }: Props) {
  const { count, list, next, unfold } = useUnfolded(atFirst);
  const shown = mentions.filter(({ id }, index) => index < count || inView.has(id));
  return (
    <>
      <ol class="mentions" ref={list}>
        {shown.map((mention) => (
          <li key={mention.id} aria-current={inView.has(mention.id) ? "location" : undefined}>
            <button type="button" onClick={() => show(mention.id)}>
              <Passage {...mention} />
            </button>
          </li>
        ))}
      </ol>
      {mentions.length > count && (
        <button type="button" class="more" onClick={unfold}>
          {next(mentions.length) === mentions.length - count
            ? plural("panel.allMentions", mentions.length)
            : plural("panel.moreMentions", next(mentions.length))}
        </button>
      )}
    </>
  );
}
