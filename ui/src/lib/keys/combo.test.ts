import { expect, test } from "vitest";
import { caps, isBare, pressed } from "./combo";

function press(key: string, held: Partial<KeyboardEventInit> = {}): KeyboardEvent {
  return new KeyboardEvent("keydown", { key, ...held });
}

test("a letter is itself only without other keys held", () => {
  expect(pressed("j", press("j"))).toBe(true);
  expect(pressed("j", press("j", { ctrlKey: true }))).toBe(false);
  expect(pressed("c", press("C", { shiftKey: true }))).toBe(false);
  expect(pressed("Shift+C", press("C", { shiftKey: true }))).toBe(true);
});

test("a question mark is the same however the keyboard makes it", () => {
  expect(pressed("?", press("?", { shiftKey: true }))).toBe(true);
  expect(pressed("?", press("?"))).toBe(true);
});

test("combinations are told apart by what is held", () => {
  expect(pressed("Ctrl+O", press("o", { ctrlKey: true }))).toBe(true);
  expect(pressed("Ctrl+O", press("O", { ctrlKey: true, shiftKey: true }))).toBe(false);
  expect(pressed("Alt+ArrowDown", press("ArrowDown", { altKey: true }))).toBe(true);
  expect(pressed("Alt+ArrowDown", press("ArrowDown"))).toBe(false);
});

test("only keys that would type are bare", () => {
  expect([" ", "j", "?", "Escape"].every(isBare)).toBe(true);
  expect(["Ctrl+K", "Alt+ArrowDown", "F4"].some(isBare)).toBe(false);
});

test("key caps read as printed on keyboards", () => {
  expect(["Alt+ArrowDown", "Ctrl+K", "j", " ", "Escape", "Enter", "Shift+C"].map(caps)).toEqual([
    "Alt ↓",
    "Ctrl K",
    "J",
    "Space",
    "Esc",
    "↵",
    "Shift C",
  ]);
});
