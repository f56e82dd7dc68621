/** Gives the keys to the mark after the one that has them; answers the statement it is in. */
export function nextMark(pane: HTMLElement | undefined): number | null {
  // Where a mark is cut in two, only its first part carries a glyph and counts.
  const marks = [
    ...(pane?.querySelectorAll<HTMLElement>("[data-statements] :is(mark:not(.cont), .om)") ?? []),
  ];
  const focused = marks.findIndex((mark) => mark === document.activeElement);
  const current = marks.findIndex((mark) => mark.closest("[aria-current]") !== null);
  const next = marks[(focused === -1 ? Math.max(0, current) : focused + 1) % marks.length];
  if (!next) return null;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
  const statements = next.closest<HTMLElement>("[data-statements]")?.dataset["statements"];
  return Number(statements?.split(" ").at(-1)) || null;
}
