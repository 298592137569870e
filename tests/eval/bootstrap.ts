import { score, type Tally } from "./score.ts";

const rounds = 1000;

export interface Interval {
  low: number;
  high: number;
}

/**
 * 95 % intervals of precision and recall by the percentile bootstrap over pages (Efron 1979): occurrences of one page
 * are decided together, so pages and not occurrences are drawn. The draws are the same at every run.
 */
export function intervals(tallies: Tally[]): { precision: Interval; recall: Interval } {
  const pages = [...Map.groupBy(tallies, ({ page }) => page).values()];
  const random = lehmer(20_210_718);
  const drawn = Array.from({ length: rounds }, () =>
    score(Array.from(pages, () => pages[Math.floor(random() * pages.length)]!).flat()),
  );
  return {
    precision: middle(drawn.map(({ precision }) => precision)),
    recall: middle(drawn.map(({ recall }) => recall)),
  };
}

function middle(values: number[]): Interval {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { low: at(0.025), high: at(0.975) };
}

/** Random numbers in [0, 1) that are the same at every run (Park and Miller 1988). */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
