import { extentsIn, sizeOf, type Extents } from "@/components/sidebyside/extents";
import { follow, levelling, type Extent, type Level, type Pane } from "@/components/sidebyside/scrolling";
import type { Link, Side } from "@/lib/wire";
import type { FacingTexts } from "./side.svelte";

type Both<T> = Record<Side, T>;

const GLIDE_MS = 140;
/** How far from the pane's edge the current statement must stand. */
const MARGIN = 24;
const NONE: Extents = new Map();

/**
 * Where both texts' statements stand and how far each text is scrolled. Statements are measured when a
 * text is laid out anew; a scroll only moves what was measured.
 */
export class FacingLayout {
  extents = $state.raw<Both<Extents>>({ base: NONE, other: NONE });
  sizes = $state.raw<Both<Pane>>({ base: { content: 0, seen: 0 }, other: { content: 0, seen: 0 } });
  scrolls = $state.raw<Both<number>>({ base: 0, other: 0 });
  /** The text that was last used. */
  active = $state.raw<Side>("base");
  readonly panes: Both<HTMLElement | undefined> = { base: undefined, other: undefined };
  /** Positions that this class itself scrolled to: their scroll events lead nothing. */
  readonly #own: Both<number> = { base: 0, other: 0 };
  #frame = 0;
  #glide = 0;
  #leader: Side | null = null;
  readonly #texts: FacingTexts;

  constructor(texts: FacingTexts) {
    this.#texts = texts;
  }

  readonly #levels = $derived.by(() => {
    const { view, link } = this.#texts;
    const levels = (view?.links ?? []).flatMap((each): Level[] => {
      const [base, other] = [this.extents.base.get(each.base), this.extents.other.get(each.other)];
      return base && other ? [{ base, other, current: each === link }] : [];
    });
    return levelling(levels, this.sizes.base, this.sizes.other);
  });

  /** Measures both texts; to be called whenever they may have been laid out anew. */
  measure(): void {
    const { base, other } = this.panes;
    if (!base || !other) return;
    this.extents = { base: extentsIn(base), other: extentsIn(other) };
    this.sizes = { base: sizeOf(base), other: sizeOf(other) };
    this.scrolls = { base: base.scrollTop, other: other.scrollTop };
  }

  /** A text was scrolled: the other follows within the same frame. */
  scrolled(side: Side): void {
    const pane = this.panes[side];
    if (!pane) return;
    if (Math.abs(pane.scrollTop - this.#own[side]) > 1.5) {
      this.#leader = side;
      this.active = side;
      cancelAnimationFrame(this.#glide);
    }
    if (this.#frame === 0) {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#settle();
      });
    }
  }

  /** Scrolls both texts so that the current statements are seen, the text used last as little as may be. */
  reveal(): void {
    const { link, current } = this.#texts;
    if (current?.is === "alone") {
      this.#reveal(current.side, { [current.side]: current.statement });
    } else if (link) {
      this.#reveal(this.active, link);
    }
  }

  /** Brings the other text level with the one used last. */
  align(): void {
    if (this.#texts.together) this.#glideTo(this.#levelWith(this.active, this.scrolls[this.active]));
  }

  /** Scrolls one text so that a share of it is in the middle. */
  goTo(side: Side, share: number): void {
    const { content, seen } = this.sizes[side];
    const at = clamp(share * content - seen / 2, content - seen);
    this.#put(this.#texts.together ? this.#levelWith(side, at) : { [side]: at });
  }

  isSeen(side: Side, extent: Extent): boolean {
    const at = this.scrolls[side];
    return extent.bottom > at && extent.top < at + this.sizes[side].seen;
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    cancelAnimationFrame(this.#glide);
  }

  #settle(): void {
    const { base, other } = this.panes;
    if (!base || !other) return;
    const scrolls = { base: base.scrollTop, other: other.scrollTop };
    const leader = this.#leader;
    this.#leader = null;
    if (leader && this.#texts.together) this.#put(this.#levelWith(leader, scrolls[leader]));
    else this.scrolls = scrolls;
    if (leader) this.#own[leader] = scrolls[leader];
  }

  #levelWith(side: Side, at: number): Both<number> {
    const to = opposite(side);
    const levels = side === "base" ? this.#levels : this.#levels.map(([a, b]) => [b, a] as const);
    const followed = follow(at, this.sizes[side], this.sizes[to], levels);
    return side === "base" ? { base: at, other: followed } : { base: followed, other: at };
  }

  #reveal(side: Side, statements: Partial<Pick<Link, Side>>): void {
    const to = opposite(side);
    const at = this.#showing(side, statements[side], this.scrolls[side]);
    const target = this.#texts.together ? this.#levelWith(side, at) : { ...this.scrolls, [side]: at };
    target[to] = this.#showing(to, statements[to], target[to]);
    this.#glideTo(target);
  }

  /** The scroll position nearest to `at`, or else a third down, where a statement is wholly seen. */
  #showing(side: Side, statement: number | undefined, at: number): number {
    const extent = statement === undefined ? undefined : this.extents[side].get(statement);
    if (!extent) return at;
    const { content, seen } = this.sizes[side];
    if (extent.top - MARGIN >= at && extent.bottom + MARGIN <= at + seen) return at;
    return clamp(extent.top - seen / 3, content - seen);
  }

  #glideTo(target: Both<number>): void {
    cancelAnimationFrame(this.#glide);
    const from = this.scrolls;
    const still = Math.abs(from.base - target.base) < 1 && Math.abs(from.other - target.other) < 1;
    if (still) return;
    if (isStill()) {
      this.#put(target);
      return;
    }
    const begun = performance.now();
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, now - begun) / GLIDE_MS);
      const eased = 1 - (1 - share) ** 3;
      this.#put({
        base: from.base + (target.base - from.base) * eased,
        other: from.other + (target.other - from.other) * eased,
      });
      if (share < 1) this.#glide = requestAnimationFrame(step);
    };
    this.#glide = requestAnimationFrame(step);
  }

  #put(target: Partial<Both<number>>): void {
    for (const side of ["base", "other"] as const) {
      const [pane, to] = [this.panes[side], target[side]];
      if (!pane || to === undefined) continue;
      this.#own[side] = to;
      pane.scrollTop = to;
    }
    this.scrolls = { ...this.scrolls, ...target };
  }
}

export function opposite(side: Side): Side {
  return side === "base" ? "other" : "base";
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}

function isStill(): boolean {
  return typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;
}
