/** What a drag of the sheet comes to. */
export type SheetMove = "close" | "fold" | "unfold" | "stay";

/** How far a finger drags the sheet before that counts, in px. */
const far = 72;

/** A flick counts as well, from this speed on, in px/ms. */
const quick = 0.4;

/**
 * What becomes of the sheet when the finger leaves it.
 *
 * @param moved how far it was dragged down, in px
 * @param speed how fast it moved down at the end, in px/ms
 */
export function sheetMove(moved: number, speed: number, unfolded: boolean): SheetMove {
  if (moved > far || (speed > quick && moved > 0)) return unfolded && moved < 2 * far ? "fold" : "close";
  if (!unfolded && (moved < -far / 2 || (speed < -quick && moved < 0))) return "unfold";
  return "stay";
}
