/** A key or a combination as `KeyboardEvent.key` names it: “Alt+ArrowDown”, “Ctrl+K”, “j”, “?”. */
export type Combo = string;

interface Parsed {
  ctrl: boolean;
  alt: boolean;
  shift: boolean;
  key: string;
}

const CAPS: Record<string, string> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
  Enter: "↵",
  Escape: "Esc",
  " ": "Space",
  PageDown: "Pg ↓",
  PageUp: "Pg ↑",
};

function parse(combo: Combo): Parsed {
  const parts = combo === "+" ? ["+"] : combo.split("+");
  return {
    ctrl: parts.includes("Ctrl"),
    alt: parts.includes("Alt"),
    shift: parts.includes("Shift"),
    key: parts.at(-1) ?? "",
  };
}

function isLetter(key: string): boolean {
  return key.toLowerCase() !== key.toUpperCase() && key.length === 1;
}

/** Whether a key press is this combination. Shift counts for letters and named keys; “?” needs it anyway. */
export function pressed(combo: Combo, event: KeyboardEvent): boolean {
  const want = parse(combo);
  if (want.ctrl !== (event.ctrlKey || event.metaKey) || want.alt !== event.altKey) return false;
  if (want.key.toLowerCase() !== event.key.toLowerCase()) return false;
  const shiftMatters = isLetter(want.key) || want.key.length > 1;
  return !shiftMatters || want.shift === event.shiftKey;
}

/** Whether a combination would type something in a text field. */
export function isBare(combo: Combo): boolean {
  const { ctrl, alt, key } = parse(combo);
  return !ctrl && !alt && !/^F\d+$/.test(key);
}

/** The combination as key caps show it: “Alt ↓”, “Ctrl K”, “J”. */
export function caps(combo: Combo): string {
  const { ctrl, alt, shift, key } = parse(combo);
  const cap = CAPS[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [ctrl && "Ctrl", alt && "Alt", shift && "Shift", cap].filter(Boolean).join(" ");
}
