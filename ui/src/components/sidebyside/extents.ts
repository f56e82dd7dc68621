import type { Extent, Pane } from "./scrolling";

/** Where each statement stands in its text, by number. */
export type Extents = ReadonlyMap<number, Extent>;

/** How tall a pane's text is, and how much of it is seen. */
export function sizeOf(pane: HTMLElement): Pane {
  return { content: pane.scrollHeight, seen: pane.clientHeight };
}

/** Measures the statements of a pane. */
export function extentsIn(pane: HTMLElement): Extents {
  const extents = new Map<number, Extent>();
  const origin = pane.getBoundingClientRect().top - pane.scrollTop;
  for (const element of pane.querySelectorAll<HTMLElement>("[data-statements]")) {
    const box = element.getBoundingClientRect();
    for (const statement of (element.dataset["statements"] ?? "").split(" ").map(Number)) {
      const known = extents.get(statement);
      extents.set(statement, {
        top: Math.min(known?.top ?? Infinity, box.top - origin),
        bottom: Math.max(known?.bottom ?? -Infinity, box.bottom - origin),
      });
    }
  }
  return extents;
}
