import type { Fact } from "../../facts/schema.ts";

/** A statement with what answers it. */
export interface Answered {
  statement: Fact;
  /** The first of them stands beside it. */
  replies: Fact[];
}

/** A statement and its first reply, with the further statements that the same reply answers. */
interface Exchange extends Answered {
  alsoAnswered: Answered[];
}

type Answers = Record<string, Fact>;

const reports = new Set<Fact["kind"]>(["allegation", "finding", "report"]);

const answersOf = (fact: Fact, answers: Answers): Fact[] => (fact.contestedBy ?? []).flatMap((id) => answers[id] ?? []);

/** Whether a statement answers what was reported: a denial, or the word of those concerned. */
function isReply(fact: Fact, answers: Answers): boolean {
  return (
    fact.kind === "denial" ||
    (["statement", "policy"].includes(fact.kind) && answersOf(fact, answers).some(({ kind }) => reports.has(kind)))
  );
}

/** A statement with its replies; of a reply, what it answers with the reply. Nothing where nobody contests it. */
export function exchangeOf(fact: Fact, answers: Answers): Answered | undefined {
  const found = answersOf(fact, answers);
  if (!found[0]) return undefined;
  return isReply(fact, answers) ? { statement: found[0], replies: [fact] } : { statement: fact, replies: found };
}

/** Whether a statement says no more than the line under the name. */
const repeatsLine = ({ kind, attribution, figures }: Fact): boolean =>
  kind === "definition" && attribution[0]!.verb === "described" && !figures;

/** The statement for a first glance: the first that says more than the line under the name. */
export const firstToShow = (facts: Fact[]): Fact | undefined => facts.find((fact) => !repeatsLine(fact)) ?? facts[0];

/**
 * Puts statements together by the reply that answers them, each once: one denial often answers many findings. Both lists
 * keep the order of the statements.
 */
export function groupStatements(facts: Fact[], answers: Answers): { disputed: Exchange[]; undisputed: Fact[] } {
  const disputed: Exchange[] = [];
  const shown = new Map<string, Answered>();
  const place = (statement: Fact, reply: Fact) => {
    const group = disputed.find(({ replies }) => replies[0]!.id === reply.id);
    const answered = { statement, replies: [reply], alsoAnswered: [] };
    shown.set(statement.id, answered);
    shown.set(reply.id, answered);
    if (group) group.alsoAnswered.push(answered);
    else disputed.push(answered);
  };
  const contested = facts.filter((fact) => answersOf(fact, answers).length > 0);
  const left = contested.filter((fact) => !isReply(fact, answers));
  const join = (fact: Fact, answered: Answered) => {
    answered.replies.push(fact);
    shown.set(fact.id, answered);
  };
  for (const fact of left) {
    if (shown.has(fact.id)) continue;
    const reply = answersOf(fact, answers)[0]!;
    const there = shown.get(reply.id);
    // Views that oppose each other: the other one is there already, and this one joins it.
    if (there && there.replies[0]!.id !== reply.id) join(fact, there);
    else place(fact, reply);
  }
  for (const fact of contested) {
    if (shown.has(fact.id)) continue;
    const target = answersOf(fact, answers).find(({ id }) => shown.has(id));
    const answered = target && shown.get(target.id);
    if (!answered) place(answersOf(fact, answers)[0]!, fact);
    else join(fact, answered);
  }
  for (const fact of left)
    for (const reply of answersOf(fact, answers)) {
      if (!shown.has(reply.id)) join(reply, shown.get(fact.id)!);
    }
  return { disputed, undisputed: facts.filter((fact) => !shown.has(fact.id)) };
}
