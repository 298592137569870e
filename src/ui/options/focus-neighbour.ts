/** Before a row is removed: focuses the next row, else the previous one, else the section's heading. */
export function focusNeighbour(button: HTMLElement): void {
  const row = button.closest("li");
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  const next = neighbour?.querySelector<HTMLElement>("button") ?? button.closest("section")?.querySelector("h2");
  if (next?.localName === "h2") next.tabIndex = -1;
  next?.focus();
}
