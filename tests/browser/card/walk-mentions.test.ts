import { expect, test } from "vitest";

import { walkMentions } from "../../../src/page/card/keyboard/walk-mentions.ts";
import { byId, found, read } from "../reader/start-reader.ts";

test("the keys lead to what can be seen, and to the rest once it can", async () => {
  using started = read(
    "<style>.fold{height:0;overflow:hidden}</style><p>Itay Mack</p><div id=a class=fold><p>Jamal Khashoggi</p></div>" +
      "<p style='opacity:0'>NSO Group</p><section><div style='display:contents'>Eytan Gilboa</div></section>",
  );
  expect(await found(started.reader)).toHaveLength(4);
  const walk = walkMentions(document, started.reader);
  const steps = (count: number) => Array.from({ length: count }, () => walk.step(1)?.mention.text);
  expect(steps(4)).toEqual(["Itay Mack", "Eytan Gilboa", "Itay Mack", "Eytan Gilboa"]);
  expect(walk.step(-1)?.mention.text).toBe("Itay Mack");
  byId("a").removeAttribute("class");
  expect(steps(2)).toEqual(["Jamal Khashoggi", "Eytan Gilboa"]);
});
