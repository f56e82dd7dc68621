import { screen, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { failure, MemoryHost } from "@/lib/host/memory";
import { open } from "@/lib/testing/render";
import type { ArticleRow } from "@/lib/wire";

async function grid(): Promise<HTMLElement> {
  const found = await screen.findByRole("grid", { name: "Articles" });
  await within(found).findByText("What the crossing carries");
  return found;
}

test("Space selects, and Enter compares what is selected", async () => {
  const { desk, host, user } = open();
  (await grid()).focus();
  await user.keyboard("j j {ArrowDown} ");
  expect([...desk.library.selected]).toEqual([1, 2, 3]);
  expect(screen.getByRole("row", { name: /On the telephone/ })).toHaveAttribute("aria-selected", "true");

  await user.keyboard("{Enter}");
  expect(host.calls).toContainEqual({ name: "make_event", given: { name: null, articles: [1, 2, 3] } });
  expect(desk.router.place.view).toBe("event");
});

test("Enter reads the current article when nothing is selected", async () => {
  const { user } = open();
  (await grid()).focus();
  await user.keyboard("j{Enter}");
  expect(
    await screen.findByRole("heading", { name: "Prime Minister speaks with the President of Ostmere" }),
  ).toBeVisible();
});

test("a checkbox and a click on the row select alike", async () => {
  const { desk, user } = open();
  await grid();
  await user.click(screen.getByRole("checkbox", { name: "Select What the crossing carries" }));
  await user.click(screen.getByRole("row", { name: /Cookies on this site/ }));
  expect([...desk.library.selected]).toEqual([7, 8]);
});

test("hits are marked, and bare keys type while the search has the focus", async () => {
  const { desk, user } = open();
  await grid();
  await user.keyboard("/");
  await user.keyboard("joint");
  expect(desk.library.words).toBe("joint");
  const marks = await screen.findAllByText("joint", { selector: "mark" });
  expect(marks.length).toBeGreaterThan(1);
});

test("Esc clears search and filters", async () => {
  const { desk, user } = open();
  await grid();
  await user.click(screen.getByRole("checkbox", { name: /Suara Selat/ }));
  await user.type(screen.getByRole("textbox", { name: "Search articles and statements" }), "serrin{Escape}");
  expect(desk.library.words).toBe("");
  expect(desk.library.facets.active).toBe(false);
});

test("Ctrl A selects all that is listed, but in the search it selects the words", async () => {
  const { desk, user } = open();
  const found = await grid();
  await user.type(screen.getByRole("textbox", { name: "Search articles and statements" }), "joint");
  await user.keyboard("{Control>}a{/Control}");
  expect(desk.library.selected.size).toBe(0);
  await expect.poll(() => desk.library.rows.length).toBe(4);
  found.focus();
  await user.keyboard("{Control>}a{/Control}");
  expect([...desk.library.selected]).toEqual([1, 2, 3, 4]);
});

test("F6 goes from part to part", async () => {
  const { user } = open();
  (await grid()).focus();
  await user.keyboard("{F6}");
  expect(screen.getByRole("complementary", { name: "Import" })).toContainElement(
    document.activeElement as HTMLElement,
  );
  await user.keyboard("{F6}");
  expect(screen.getByRole("complementary", { name: "Filters" })).toContainElement(
    document.activeElement as HTMLElement,
  );
});

test("a view that cannot be drawn says so, and the rest goes on working", async () => {
  const row = { id: 1, title: "One", excerpt: null, warnings: [], events: [] };
  const { desk } = open(new MemoryHost("sample", { articles: () => ({ total: 1, rows: [row as never] }) }));
  expect(await screen.findByText(/did not foresee/)).toBeVisible();
  desk.router.go({ view: "article", article: 3, statement: null });
  expect(await screen.findByRole("heading", { name: /Strait to reopen/ })).toBeVisible();
});

test("Ctrl K searches from anywhere and leads to the library", async () => {
  const { desk, user } = open();
  await grid();
  desk.library.read(3);
  await screen.findByRole("heading", { name: /Strait to reopen/ });
  await user.keyboard("{Control>}k{/Control}patrols{Enter}");
  expect(await screen.findByRole("grid", { name: "Articles" })).toBeVisible();
  expect(desk.library.words).toBe("patrols");
});

test("hostile text stays text", async () => {
  const row: ArticleRow = {
    id: 1,
    title: "<img src=x onerror=alert(1)>",
    excerpt: [{ text: "<script>alert(2)</script>", hit: true }],
    outlet: "<b>Outlet</b>",
    published: "<i>now</i>",
    language: "<u>",
    statements: 0,
    events: [],
    warnings: ["<a href=javascript:alert(3)>same</a>", "<a href=javascript:alert(3)>same</a>"],
  };
  open(new MemoryHost("sample", { articles: () => ({ total: 1, rows: [row] }) }));
  const found = await screen.findByRole("grid", { name: "Articles" });
  expect(await within(found).findByText("<img src=x onerror=alert(1)>")).toBeVisible();
  expect(found.querySelector("img, script, b:not([class]), a, u")).toBeNull();
  expect(within(found).getAllByText(row.warnings[0] ?? "")).toHaveLength(2);
});

test("a failure is told in its sentences, with a way to try again", async () => {
  let broken = true;
  const host = new MemoryHost("sample", {
    make_event: () => {
      if (broken)
        throw failure(
          "busy",
          "The library is being written to.",
          "Nothing was changed.",
          "Try again in a moment.",
        );
      return 9;
    },
  });
  const { desk, user } = open(host);
  (await grid()).focus();
  await user.keyboard("j j {Enter}");
  const alert = await screen.findByRole("alert");
  for (const sentence of [
    "The library is being written to.",
    "Nothing was changed.",
    "Try again in a moment.",
  ]) {
    expect(within(alert).getByText(sentence)).toBeVisible();
  }
  expect(desk.library.selected.size).toBe(2);
  broken = false;
  await user.click(within(alert).getByRole("button", { name: "Try again" }));
  expect(screen.queryByRole("alert")).toBeNull();
});
