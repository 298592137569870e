import { type AskMatcher, emptied, type PageAnswer, type PageQuestion } from "../../mentions/page-question.ts";
import type { Cue } from "../../mentions/scanned-flow.ts";
import type { Outcome } from "../../mentions/types.ts";
import type { CpuBudget } from "../schedule/cpu-budget.ts";
import type { Run } from "../schedule/time-slicing.ts";
import { serializeFlow, type ReadText } from "./block-store.ts";
import type { TextFlow } from "./text-flow.ts";

/** How much text that was not scanned goes with a question, in UTF-16 units; more is scanned before, in parts of this size. */
const partLength = 60_000;

/** How much text goes with a question that is asked in parts, in UTF-16 units: to write a message is one step. */
const questionLength = 120_000;

/** How many flows are written between two looks at the clock. */
const flowsAPause = 200;

/** What was decided, and all flows that it was decided about, in the order of the page. */
export interface Decision {
  outcome: Outcome<TextFlow>;
  flows: TextFlow[];
}

/** `more`: figures are missing, and come with the next answer. `lost`: no answer came. Null: reading is over. */
type DecisionResult = (Decision & Pick<PageAnswer, "hidden" | "more">) | "lost" | null;

/** Has the flows of a page decided about elsewhere, and keeps what that needs to have again. */
export interface FlowDecider {
  decide(text: ReadText, hidden: string[], run: Run): Promise<DecisionResult>;
  /** The words of evidence that a flow holds. */
  cuesIn: (flow: TextFlow) => Cue[];
  /** Whether the page holds more than was decided about. */
  isCut: () => boolean;
}

export function createFlowDecider(ask: AskMatcher, { owe, rest }: Pick<CpuBudget, "owe" | "rest">): FlowDecider {
  /** What came of each flow; null where nothing is in it. */
  let scans = new WeakMap<TextFlow, unknown>();
  let version: string | undefined;
  const cues = new WeakMap<TextFlow, Cue[]>();
  let cut = false;

  /** Scans what is too much for one question; tells what came between, if anything did. */
  const scanLong = async ({ head, flows }: ReadText): Promise<"lost" | null | undefined> => {
    for (const part of tooLong(flows.filter((flow) => !scans.has(flow)))) {
      const answer = await ask.scan(part.map((flow) => serializeFlow(flow, head)));
      if (!answer) return answer === null ? null : "lost";
      if (answer.version !== version) scans = new WeakMap();
      ({ version } = answer);
      for (const [index, flow] of part.entries()) scans.set(flow, answer.scans[index]);
      await calm(answer.rest);
    }
    return undefined;
  };
  const calm = async (ms: number) => {
    owe(ms);
    if (ms > 0) await rest();
  };
  const keep = (flows: TextFlow[], answer: PageAnswer) => {
    ({ cut } = answer);
    // What comes after the cut is not known to be empty.
    for (const flow of flows) if (!cut && !scans.has(flow)) scans.set(flow, null);
    for (const [index, scan] of answer.scans) scans.set(flows[index]!, scan);
    for (const [index, found] of answer.cues) cues.set(flows[index]!, found);
  };
  return {
    cuesIn: (flow) => cues.get(flow) ?? [],
    isCut: () => cut,
    async decide(text, hidden, run) {
      const { head, flows } = text;
      // Twice where scans turned out to be of another version.
      for (let tries = 0; tries < 2; tries++) {
        const between = await scanLong(text);
        if (between !== undefined) return between;
        const last = await sendAhead(text, scans, ask, run);
        if (!last || last === "lost") return last;
        const answer = await ask.decide({ head, ...last, hidden, ...(version ? { version } : { namesFirst: true }) });
        if (!answer) return answer === null ? null : "lost";
        owe(answer.rest);
        ({ version } = answer);
        if (answer.stale) scans = new WeakMap();
        else {
          keep(flows, answer);
          return { ...answer, outcome: toPagePoint(answer.outcome, flows), flows };
        }
      }
      return "lost";
    },
  };
}

/** Flows in parts, as long as more is left than goes with a question. */
function* tooLong(flows: TextFlow[]): Generator<TextFlow[], void> {
  let left = flows.reduce((sum, { text }) => sum + text.length, 0);
  let part: TextFlow[] = [];
  let length = 0;
  for (const flow of left > partLength ? flows : []) {
    part.push(flow);
    length += flow.text.length;
    if (length < partLength) continue;
    yield part;
    left -= length;
    if (left <= partLength) return;
    part = [];
    length = 0;
  }
}

/**
 * Sends a long question ahead, all but its last part. Gives that part, and how many flows came before it; null where reading
 * is over.
 */
async function sendAhead(
  { flows, head }: ReadText,
  scans: WeakMap<TextFlow, unknown>,
  ask: AskMatcher,
  run: Run,
): Promise<{ flows: PageQuestion["flows"]; held: number } | "lost" | null> {
  let at = 0;
  for (;;) {
    const held = at;
    const part = await run(writePart());
    if (!part) return null;
    if (at === flows.length) return { flows: part, held };
    if (!(await ask.hold!(part, held))) return "lost";
  }

  function* writePart(): Generator<undefined, PageQuestion["flows"]> {
    const part = [];
    for (let left = ask.hold ? questionLength : Infinity; at < flows.length && left > 0;) {
      const flow = flows[at++]!;
      const scan = scans.get(flow);
      const text =
        scan === null ? emptied(flow) : { ...serializeFlow(flow, head), ...(scan !== undefined && { scan }) };
      part.push(text);
      left -= text?.text.length ?? 0;
      if (at % flowsAPause === 0) yield;
    }
    return part;
  }
}

/** The rows of an outcome with the flows themselves. */
function toPagePoint({ mentions, withheld, figures }: Outcome<number>, flows: TextFlow[]): Outcome<TextFlow> {
  const found = <Row extends { flow: number }>(rows: Row[]) => rows.map((row) => ({ ...row, flow: flows[row.flow]! }));
  return { mentions: found(mentions), withheld: found(withheld), figures: found(figures) };
}
