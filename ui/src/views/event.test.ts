import { screen, waitFor, within } from "@testing-library/svelte";
import type { UserEvent } from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { collated } from "@/lib/host/fixture/collated";
import { failure, MemoryHost } from "@/lib/host/memory";
import { open } from "@/lib/testing/render";
import type { Collation } from "@/lib/wire";
import type { Desk } from "@/state/desk";

interface Shown {
  desk: Desk;
  host: MemoryHost;
  user: UserEvent;
  table: HTMLElement;
}

beforeEach(() => {
  window.innerWidth = 1440;
});

async function shown(host = new MemoryHost()): Promise<Shown> {
  const { desk, user } = open(host);
  desk.router.go({ view: "event", event: 1, difference: null });
  const table = await screen.findByRole("grid", { name: "Collation" });
  return { desk, host, user, table };
}

function counter(): string {
  const bar = screen.getByRole("toolbar", { name: "Differences" });
  return within(bar)
    .getByRole("button", { name: /^Difference / })
    .textContent.replace(/\s+/g, " ")
    .trim();
}

function current(): HTMLElement | null {
  return document.querySelector<HTMLElement>("[role=gridcell][aria-current=true]");
}

function changed(change: (collation: Collation) => void): MemoryHost {
  return new MemoryHost("sample", {
    collation: ({ base }) => {
      const collation = collated(base);
      change(collation);
      return collation;
    },
  });
}

test("next and previous go through the differences, and the evidence follows", async () => {
  const { user } = await shown();
  expect(counter()).toBe("Difference 1 of 21");
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  expect(counter()).toBe("Difference 2 of 21");
  expect(current()).toHaveAccessibleName("A has “called for”; D has “asked for”.");
  expect(current()).toHaveFocus();
  const evidence = screen.getByRole("complementary", { name: "Evidence" });
  expect(within(evidence).getByText("A has “called for”; D has “asked for”.")).toBeVisible();
  await user.keyboard("{Alt>}{End}{/Alt}");
  expect(counter()).toBe("Difference 21 of 21");
  await user.click(screen.getByRole("button", { name: "Previous difference" }));
  expect(counter()).toBe("Difference 20 of 21");
  await user.keyboard("{Alt>}{Home}{/Alt}");
  expect(counter()).toBe("Difference 1 of 21");
});

test("a cell's name is its difference's sentence, with its doubt; the same words are no stop on the way", async () => {
  const { table } = await shown();
  expect(within(table).getByRole("gridcell", { name: "A has 26; D has 24." })).toBeVisible();
  expect(
    within(table).getByRole("gridcell", {
      name: "A has “did not rule out”; D has “left open”. unsure",
    }),
  ).toHaveTextContent("unsure");
  expect(within(table).getAllByRole("gridcell", { name: "A and C have the same words." })).toHaveLength(2);
});

test("an absence is worded", async () => {
  const { table } = await shown();
  expect(within(table).getAllByText("Not found in the imported text").length).toBeGreaterThan(0);
  expect(
    within(table).getAllByText("Cannot tell: the imported text is cut off after ¶ 4").length,
  ).toBeGreaterThan(0);
  expect(within(table).getByText("Contradiction: same matter, opposite polarity")).toBeVisible();
});

test("only the current difference's marks stand in its base cell", async () => {
  const { table, user } = await shown();
  const row = within(table)
    .getAllByRole("row")
    .find((it) => it.dataset["claim"] === "4") as HTMLElement;
  const [base, other] = within(row).getAllByRole("gridcell") as [HTMLElement, HTMLElement];
  expect(base.querySelector("mark")).toBeNull();
  await user.click(other);
  expect([...base.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual([
    "agreed to reopen",
    "by 3 April",
  ]);
  expect(within(other).getByTitle("in A: “by 3 April”")).toHaveTextContent("3");
});

test("a pressed kind shows only its differences and recounts; Esc shows all again", async () => {
  const { table, user } = await shown();
  await user.click(screen.getByRole("button", { name: /^Date 5/ }));
  expect(counter()).toBe("Difference 1 of 5");
  expect(within(table).queryByText("Joint patrols")).toBeNull();
  expect(screen.getByRole("button", { name: /^Date 5/, pressed: true })).toBeVisible();
  await user.keyboard("{Escape}");
  expect(counter()).toMatch(/ of 21$/);
  expect(await within(table).findByText("Joint patrols")).toBeVisible();
});

test("only one party's claims, from its heading and back by the menu", async () => {
  const { table, user } = await shown();
  await user.click(within(table).getByRole("button", { name: "Both leaders" }));
  expect(counter()).toBe("Difference 1 of 2");
  expect(within(table).queryByText("Joint patrols")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Only Both leaders" }));
  await user.click(screen.getByRole("menuitemradio", { name: "All parties" }));
  expect(counter()).toMatch(/ of 21$/);
});

test("nothing under the filter says so and can be cleared", async () => {
  const { user } = await shown();
  await user.click(screen.getByRole("button", { name: /^Polarity 1/ }));
  await user.click(screen.getByRole("button", { name: "All parties" }));
  await user.click(screen.getByRole("menuitemradio", { name: "Both leaders" }));
  expect(screen.getByRole("heading", { name: "Nothing under this filter" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Clear filters/ }));
  expect(await screen.findByRole("grid", { name: "Collation" })).toBeVisible();
});

test("in a narrow window the evidence is a sheet that is opened and closed", async () => {
  window.innerWidth = 1024;
  const { user } = await shown();
  expect(screen.queryByRole("complementary", { name: "Evidence" })).toBeNull();
  await user.keyboard("e");
  const evidence = screen.getByRole("complementary", { name: "Evidence" });
  await user.click(within(evidence).getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("complementary", { name: "Evidence" })).toBeNull();
});

test("another base is asked for by menu, by a column's letter and by key", async () => {
  const { host, table, user } = await shown();
  const asked = (): unknown => host.calls.findLast(({ name }) => name === "collation")?.given;
  await user.click(screen.getByRole("button", { name: "Base A" }));
  await user.click(screen.getByRole("menuitemradio", { name: "C The Averne Courier" }));
  expect(asked()).toEqual({ event: 1, base: 3 });
  expect(await screen.findByRole("button", { name: "Base C" })).toBeVisible();
  await user.keyboard("b");
  await screen.findByRole("button", { name: "Base D" });
  expect(asked()).toEqual({ event: 1, base: 4 });
  await user.click(within(table).getByRole("button", { name: "Read all against B" }));
  expect(asked()).toEqual({ event: 1, base: 2 });
  expect(await screen.findByRole("button", { name: "Base B" })).toBeVisible();
});

test("arrows move by cell, and the table is one stop of the tab key", async () => {
  const { table, user } = await shown();
  const stops = (): number => table.querySelectorAll("[tabindex='0']").length;
  expect(stops()).toBe(1);
  await user.keyboard("{Alt>}{Home}{/Alt}{ArrowRight}");
  expect(current()).toHaveAccessibleName("A has “called for”; D has “asked for”.");
  expect(current()).toHaveFocus();
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement).toHaveTextContent("Not found in the imported text");
  expect(counter()).toBe("Difference 2 of 21");
  await user.keyboard("{Home}");
  expect(document.activeElement).toHaveTextContent(/^Prime Minister Valsk stressed/);
  expect(stops()).toBe(1);
});

test("Ctrl+G goes to a number", async () => {
  const { user } = await shown();
  await user.keyboard("{Control>}g{/Control}12{Enter}");
  expect(counter()).toBe("Difference 12 of 21");
});

test("Enter leads to the passage and back to the same difference against the same base", async () => {
  const { desk, user } = await shown();
  await user.keyboard("{Alt>}{Home}{ArrowDown}{/Alt}{Enter}");
  expect(desk.router.place).toEqual({ view: "article", article: 4, statement: 3 });
  desk.router.back();
  await screen.findByRole("grid", { name: "Collation" });
  expect(counter()).toBe("Difference 2 of 21");
});

test("S sets the current pair side by side", async () => {
  const { desk, user } = await shown();
  await user.keyboard("s");
  expect(desk.router.place).toEqual({ view: "side_by_side", event: 1, base: 1, other: 3 });
});

test("F4 goes from mark to mark in the row, and Esc back to the cell", async () => {
  const { user } = await shown();
  await user.keyboard("{Alt>}{Home}{/Alt}{F4}");
  expect(document.activeElement).toHaveTextContent("called for");
  await user.keyboard("{F4}");
  expect(document.activeElement).toHaveTextContent("and verifiable");
  await user.keyboard("{Escape}");
  expect(current()).toHaveFocus();
});

test("H takes all marks off", async () => {
  const { table, user } = await shown();
  await user.keyboard("h");
  expect(table.querySelector("mark, .om")).toBeNull();
});

test("keys do nothing while one writes", async () => {
  const { host, user } = await shown();
  const before = host.calls.length;
  await user.click(screen.getByRole("textbox", { name: "Find in all articles" }));
  await user.keyboard("bshe");
  expect(host.calls).toHaveLength(before);
  expect(screen.getByRole("button", { name: "Base A" })).toBeVisible();
  expect(screen.getByRole("complementary", { name: "Evidence" })).toBeVisible();
});

test("the strip steps through the differences by key", async () => {
  const { user } = await shown();
  const strip = screen.getByRole("slider", { name: "Overview of the differences" });
  strip.focus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(strip).toHaveAttribute("aria-valuenow", "3");
  expect(strip).toHaveFocus();
  expect(counter()).toBe("Difference 3 of 21");
});

test("the event is given another name in its place", async () => {
  const { host, user } = await shown();
  await user.click(screen.getByRole("button", { name: /^Serrin Strait call/ }));
  const field = screen.getByRole("textbox", { name: "Name" });
  await user.clear(field);
  await user.type(field, "Strait call{Enter}");
  expect(host.calls).toContainEqual({ name: "name_event", given: { event: 1, name: "Strait call" } });
  expect(await screen.findByRole("button", { name: "Strait call" })).toBeVisible();
});

test("articles are taken out and added, those that stay in their order", async () => {
  const { host, user } = await shown();
  await user.click(screen.getByRole("button", { name: "Articles" }));
  await user.click(await screen.findByRole("checkbox", { name: /^Strait to reopen/ }));
  await user.click(screen.getByRole("checkbox", { name: /^What the crossing carries/ }));
  await user.click(screen.getByRole("button", { name: "Compare 6 articles" }));
  expect(host.calls).toContainEqual({
    name: "set_event_articles",
    given: { event: 1, articles: [1, 2, 4, 5, 6, 7] },
  });
});

test("the report is written against the base shown, and nothing is said when the dialog is cancelled", async () => {
  const cancelling = new MemoryHost("sample", { export_report: () => null });
  const { host, user } = await shown(cancelling);
  await user.keyboard("{Control>}e{/Control}");
  expect(host.calls).toContainEqual({ name: "export_report", given: { event: 1, base: 1 } });
  expect(screen.queryByText(/Report written/)).toBeNull();
});

test("the report's place is told", async () => {
  const { user } = await shown();
  await user.click(screen.getByRole("button", { name: /Export report/ }));
  expect(await screen.findByText("Report written to /home/analyst/Serrin Strait call.html")).toBeVisible();
});

test("one article alone is told in words, with the way to more", async () => {
  const host = new MemoryHost("sample", {
    collation: () => {
      throw failure("too_few_articles", "One.", "Nothing was changed.", "Add one.");
    },
  });
  const { desk, user } = open(host);
  desk.router.go({ view: "event", event: 1, difference: null });
  await user.click(await screen.findByRole("button", { name: "Choose articles" }));
  expect(await screen.findByRole("dialog", { name: "Articles of this event" })).toBeVisible();
});

test("articles in which nobody says anything are told in words", async () => {
  const { desk } = open(
    changed((collation) => {
      collation.groups = [];
      collation.differences = [];
    }),
  );
  desk.router.go({ view: "event", event: 1, difference: null });
  expect(await screen.findByRole("heading", { name: "No statements were found" })).toBeVisible();
});

test("scopes are shown only where there are several, and never mixed", async () => {
  expect((await shown()).table).toBeVisible();
  expect(screen.queryByRole("group", { name: "Scope" })).toBeNull();
});

test("one scope is walked at a time", async () => {
  const { user } = await shown(
    changed((collation) => {
      for (const difference of collation.differences.slice(0, 3)) difference.scope = "party";
      collation.scopes = [
        { scope: "source", count: 18 },
        { scope: "party", count: 3 },
      ];
    }),
  );
  expect(counter()).toMatch(/ of 18$/);
  await user.click(screen.getByRole("button", { name: /^Parties/ }));
  await waitFor(() => {
    expect(counter()).toBe("Difference 1 of 3");
  });
});

test("hostile words stay words", async () => {
  const hostile = "<img src=x onerror=alert(1)>";
  const { table } = await shown(
    changed((collation) => {
      collation.name = hostile;
      for (const witness of collation.witnesses) witness.outlet = hostile;
      for (const { claims, party } of collation.groups) {
        party.name = hostile;
        for (const claim of claims) claim.gist = hostile;
      }
      for (const difference of collation.differences) difference.sentence = hostile;
    }),
  );
  expect(within(table).getAllByText(hostile).length).toBeGreaterThan(5);
  expect(document.querySelector("img, script")).toBeNull();
});

test("an event that is gone says so", async () => {
  const { desk } = open();
  desk.router.go({ view: "event", event: 99, difference: null });
  expect(
    within(await screen.findByRole("alert")).getByText("This event is not in the library any more."),
  ).toBeVisible();
});

test("a witness in a language that is not supported says so in its column's head", async () => {
  const { table } = await shown(
    changed((collation) => {
      const last = collation.witnesses.at(-1);
      if (last) Object.assign(last, { language: "ms", unsupported: "Malay" });
    }),
  );
  const heads = within(table).getAllByRole("columnheader");
  expect(heads.at(-1)).toHaveTextContent("Not supported: Malay; quotations only");
  expect(heads[0]).not.toHaveTextContent("Not supported");
});
