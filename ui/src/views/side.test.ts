import { screen, within } from "@testing-library/svelte";
import type { UserEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { SPECIMENS, type Specimen } from "@/lib/host/fixture/articles";
import { facing, witnessOf } from "@/lib/host/fixture/facing";
import { MemoryHost } from "@/lib/host/memory";
import { open } from "@/lib/testing/render";
import type { Collation } from "@/lib/wire";
import type { Desk } from "@/state/desk";

const COLLATION: Collation = {
  event: 1,
  name: "Serrin Strait call, 14 March",
  base: "A",
  witnesses: SPECIMENS.slice(0, 3).map(witnessOf),
  groups: [],
  differences: [],
  kinds: [],
  scopes: [],
  independence: null,
};

interface Shown {
  desk: Desk;
  host: MemoryHost;
  user: UserEvent;
  base: HTMLElement;
  other: HTMLElement;
}

async function shown(base = 1, other = 2, host = hostOfThree()): Promise<Shown> {
  const { desk, user } = open(host);
  desk.router.go({ view: "side_by_side", event: 1, base, other });
  const [left, right] = await screen.findAllByRole("region", { name: /^Text of/ });
  if (!left || !right) throw new Error("there are two texts");
  return { desk, host, user, base: left, other: right };
}

function hostOfThree(answers: ConstructorParameters<typeof MemoryHost>[1] = {}): MemoryHost {
  return new MemoryHost("sample", { collation: () => COLLATION, ...answers });
}

function current(text: HTMLElement): string {
  return [...text.querySelectorAll("[aria-current]")].map((it) => it.textContent.trim()).join(" | ");
}

function place(): string {
  const bar = screen.getByRole("toolbar", { name: "Differences" });
  return bar.querySelector(".count")?.textContent.replace(/\s+/g, " ").trim().split(".")[0] ?? "";
}

function asked(host: MemoryHost): unknown[] {
  return host.calls.filter(({ name }) => name === "side_by_side").map(({ given }) => given);
}

test("both texts stand in full, with the first difference current in both", async () => {
  const { base, other } = await shown();
  expect(within(base).getByRole("heading", { name: /Prime Minister speaks/ })).toBeVisible();
  expect(within(other).getByText(/businesslike|telephone conversation took place/)).toBeVisible();
  expect(current(base)).toMatch(/agreed to reopen/);
  expect(current(other)).toMatch(/would consider reopening/);
  expect(place()).toBe("Difference 1 of 5");
  expect(
    screen.getByRole("region", { name: "A has “agreed to reopen”; B has “would consider reopening”." }),
  ).toBeVisible();
});

test("next and previous go through the differences and stop at the ends", async () => {
  const { base, user } = await shown();
  await user.keyboard("{Alt>}{ArrowDown}{ArrowDown}{/Alt}");
  expect(place()).toBe("Difference 3 of 5");
  expect(current(base)).toMatch(/did not rule out/);
  await user.keyboard("{Alt>}{End}{ArrowDown}{/Alt}");
  expect(place()).toBe("Difference 5 of 5");
  await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  expect(place()).toBe("Difference 4 of 5");
  await user.keyboard("{Alt>}{Home}{ArrowUp}{/Alt}");
  expect(place()).toBe("Difference 1 of 5");
  await user.click(screen.getByRole("button", { name: "Next difference" }));
  expect(place()).toBe("Difference 2 of 5");
});

test("swapping asks the host for base and other the other way round", async () => {
  const { host, user } = await shown();
  await user.click(screen.getByRole("button", { name: "Swap sides" }));
  expect(await screen.findByRole("region", { name: "Text of B, Foreign Ministry" })).toHaveClass("base");
  expect(asked(host)).toEqual([
    { event: 1, base: 1, other: 2 },
    { event: 1, base: 2, other: 1 },
  ]);
});

test("another witness is chosen at either side; the one already there changes places", async () => {
  const { host, user } = await shown();
  await user.click(screen.getByRole("button", { name: "Another text at the right" }));
  await user.click(screen.getByRole("menuitemradio", { name: /The Averne Courier/ }));
  expect(await screen.findByRole("region", { name: /Text of C/ })).toHaveClass("other");
  await user.click(screen.getByRole("button", { name: "Another text at the left" }));
  expect(screen.getByRole("menuitemradio", { name: /Prime Minister’s Office/ })).toHaveFocus();
  await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  expect(asked(host).slice(1)).toEqual([
    { event: 1, base: 1, other: 3 },
    { event: 1, base: 3, other: 1 },
  ]);
});

test("kinds filter what is gone through", async () => {
  const { base, user } = await shown();
  await user.click(screen.getByRole("button", { name: /Polarity/ }));
  expect(place()).toBe("Difference 1 of 1");
  expect(current(base)).toMatch(/did not rule out/);
  await user.click(screen.getByRole("button", { name: /Polarity/ }));
  expect(place()).toBe("Difference 3 of 5");
});

test("a click in a text selects what the statement is aligned with", async () => {
  const { base, other, user } = await shown();
  await user.click(within(other).getByText(/joint patrols/));
  expect(place()).toBe("Difference 3 of 5");
  expect(current(base)).toMatch(/did not rule out/);
});

test("a statement that nothing is aligned with says so", async () => {
  const { base, other, user } = await shown();
  await user.click(within(base).getByText(/Harbour Accord/));
  expect(
    screen.getByRole("region", { name: "Nothing in B is aligned with statement 7 of A." }),
  ).toBeVisible();
  expect(current(base)).toMatch(/Harbour Accord/);
  expect(current(other)).toBe("");
});

test("texts without anything aligned say so in words", async () => {
  await shown(1, 3);
  expect(place()).toBe("Nothing aligned");
  expect(screen.getByText(/No statement of A is aligned with one of C/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Next difference" })).toBeDisabled();
});

test("Enter opens the article at the statement, Esc leads back to the collation", async () => {
  const { desk, user, other } = await shown();
  other.focus();
  await user.keyboard("{Enter}");
  expect(desk.router.place).toEqual({ view: "article", article: 2, statement: 1 });
  desk.router.back();
  await screen.findAllByRole("region", { name: /^Text of/ });
  await user.keyboard("{Escape}");
  expect(desk.router.place).toEqual({ view: "event", event: 1, difference: null });
});

test("F4 gives the keys to one mark after the other and selects their difference", async () => {
  const { base, user } = await shown();
  base.focus();
  await user.keyboard("{F4}");
  expect(document.activeElement).toHaveTextContent("agreed to reopen");
  await user.keyboard("{F4}{F4}");
  expect(document.activeElement).toHaveTextContent("said");
  expect(place()).toBe("Difference 2 of 5");
});

test("hostile text stays text", async () => {
  const [first, second] = SPECIMENS as readonly [Specimen, Specimen];
  const hostile = "<img src=x onerror=alert(1)>";
  const wicked = {
    ...second,
    title: hostile,
    outlet: hostile,
    paragraphs: [`[s1:<b>She</b>] said [t1:${hostile}].`],
  };
  const { other } = await shown(1, 2, hostOfThree({ side_by_side: () => facing(first, wicked) }));
  expect(within(other).getByRole("heading", { name: hostile })).toBeVisible();
  expect(document.querySelector("img, article b")).toBeNull();
});

test("right-to-left texts run from the right", async () => {
  const [first, second] = SPECIMENS as readonly [Specimen, Specimen];
  const host = hostOfThree({ side_by_side: () => facing(first, { ...second, language: "ur" }) });
  const { base, other } = await shown(1, 2, host);
  expect(base.querySelector("article")).toHaveAttribute("dir", "ltr");
  expect(other.querySelector("article")).toHaveAttribute("dir", "rtl");
});

test("pointing at a mark points out its partner in the other text", async () => {
  const { base, user } = await shown();
  await user.hover(within(base).getByText("did not rule out"));
  const lit = [...document.querySelectorAll(".lit")].map((it) => it.textContent);
  expect(lit).toEqual(["did not rule out", "ruled out"]);
  await user.hover(within(base).getByText(/Harbour Accord/));
  expect(document.querySelector(".lit")).toBeNull();
});
