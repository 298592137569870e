export interface Point {
  x: number;
  y: number;
}

/** Half the opening of the wedge towards the card: 120° in all. */
const halfWedge = Math.cos((60 * Math.PI) / 180);

/** Whether a movement from one point to the next (CSS px) leads towards a box, within a wedge of 120°. */
export function headsFor(
  box: { left: number; right: number; top: number; bottom: number },
  from: Point,
  to: Point,
): boolean {
  const moved = { x: to.x - from.x, y: to.y - from.y };
  const wanted = {
    x: Math.min(Math.max(from.x, box.left), box.right) - from.x,
    y: Math.min(Math.max(from.y, box.top), box.bottom) - from.y,
  };
  const lengths = Math.hypot(moved.x, moved.y) * Math.hypot(wanted.x, wanted.y);
  return lengths > 0 && (moved.x * wanted.x + moved.y * wanted.y) / lengths >= halfWedge;
}
