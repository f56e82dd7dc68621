import type { ClaimRow } from "@/lib/wire";

/** How far outside the view rows are drawn already, in pixels. */
const MARGIN = 900;

/** Whether rows can be drawn only as they come near; without layout all are. */
export const isWindowed = "IntersectionObserver" in window;

/** Tells rows whether they are near what is seen, so that only those are drawn. */
export class Nearby {
  readonly #observer: IntersectionObserver;
  readonly #told = new WeakMap<Element, (near: boolean) => void>();

  constructor(root: Element) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) this.#told.get(target)?.(isIntersecting);
      },
      { root, rootMargin: `${MARGIN}px 0px` },
    );
  }

  watch(row: Element, told: (near: boolean) => void): () => void {
    this.#told.set(row, told);
    this.#observer.observe(row);
    return () => {
      this.#observer.unobserve(row);
      this.#told.delete(row);
    };
  }
}

/** About how high a row will be, before it is drawn: its longest reading sets it. */
export function estimated(claim: ClaimRow, width: number): number {
  const perLine = Math.max(10, (width - 21) / 6.7);
  const lengths = claim.cells.map((cell) =>
    cell.is === "gap" ? 40 : cell.runs.reduce((sum, { text }) => sum + text.length, 0),
  );
  return 58 + 19.3 * Math.ceil(Math.max(0, ...lengths) / perLine);
}
