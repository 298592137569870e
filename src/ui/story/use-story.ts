import { useEffect, useState } from "preact/hooks";

import type { DeskActions } from "../../desk/desk-actions.ts";
import type { Story } from "../../desk/story/tell-story.ts";
import type { PageReport } from "../../mentions/findings.ts";

export interface StoryActions extends Pick<DeskActions, "story"> {
  /** The tab whose page it is. */
  tabId: number;
}

/** The story, told anew where the page speaks of something else; and what asks once more. */
export function useStory(
  { tabId, story: tell }: StoryActions,
  page: PageReport | undefined,
): [Story | "unasked" | "failed", () => void] {
  const [story, setStory] = useState<Story | "unasked" | "failed">("unasked");
  const [turn, setTurn] = useState(0);
  const said = JSON.stringify([page?.mentions.map(({ entity }) => entity), page?.figures.map(({ fact }) => fact)]);
  useEffect(() => {
    let over = false;
    const take = (told: Story | "failed") => {
      if (!over) setStory(told);
    };
    void tell(tabId, page).then(take, () => take("failed"));
    return () => {
      over = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the report is another each time, what it says is not
  }, [tabId, said, tell, turn]);
  return [story, () => setTurn(turn + 1)];
}
