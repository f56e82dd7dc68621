import { screen, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { MemoryHost } from "@/lib/host/memory";
import { open } from "@/lib/testing/render";
import { viewOf } from "@/lib/host/fixture/views";
import { SPECIMENS } from "@/lib/host/fixture/articles";
import type { UserEvent } from "@testing-library/user-event";

async function courier(): Promise<{ user: UserEvent; list: HTMLElement; text: HTMLElement }> {
  const { desk, user } = open();
  desk.router.go({ view: "article", article: 3, statement: null });
  const list = await screen.findByRole("complementary", { name: "Statements" });
  return { user, list, text: screen.getByRole("region", { name: "Text" }) };
}

function current(list: HTMLElement): string | undefined {
  return list.querySelector<HTMLElement>("[aria-current=true]")?.dataset["item"];
}

test("a click in the list leads to the words in the text", async () => {
  const { user, list, text } = await courier();
  await user.click(within(list).getByRole("button", { name: /did not rule out joint patrols/ }));
  expect(current(list)).toBe("4");
  expect(document.activeElement).toHaveTextContent("did not rule out joint patrols");
  expect(text).toContainElement(document.activeElement as HTMLElement);
});

test("a click in the text leads to the list, from each part of a statement", async () => {
  const { user, list, text } = await courier();
  await user.click(within(text).getByText("maintains"));
  expect(current(list)).toBe("6");
  await user.click(within(text).getByText("the Prime Minister’s Office"));
  expect(current(list)).toBe("1");
  await user.click(within(text).getByText("the date “could slip by a week”"));
  expect(current(list)).toBe("9");
});

test("J and K go through the statements as they are listed", async () => {
  const { user, list } = await courier();
  await user.keyboard("jj");
  expect(current(list)).toBe("5");
  await user.keyboard("k");
  expect(current(list)).toBe("2");
  await user.click(within(list).getByRole("button", { name: "In order" }));
  await user.keyboard("j");
  expect(current(list)).toBe("3");
});

test("Enter gives the keys to the place in the text, Esc gives them back", async () => {
  const { user, list } = await courier();
  await user.keyboard("j{Enter}");
  expect(document.activeElement).toHaveTextContent(/^“concrete action/);
  await user.keyboard("{Escape}");
  expect(list).toContainElement(document.activeElement as HTMLElement);
});

test("H takes the marks off and leaves every word", async () => {
  const { user, text } = await courier();
  const words = text.querySelector("article p:last-of-type")?.textContent;
  expect(text.querySelector("[data-statement]")).not.toBeNull();
  await user.keyboard("h");
  expect(text.querySelector("[data-statement]")).toBeNull();
  expect(text.querySelector("article p:last-of-type")?.textContent).toBe(words);
});

test("the current statement's facts are told in words", async () => {
  const { user, list } = await courier();
  await user.click(within(list).getByRole("button", { name: /agreed to reopen/ }));
  const facts = screen.getByRole("region", { name: "Current statement" });
  for (const fact of ["Teodor Amaru", "“Amaru”", "Prime Minister’s Office, Caldria", "“said”, neutral"]) {
    expect(within(facts).getByText(fact)).toBeVisible();
  }
});

test("hostile text stays text", async () => {
  const [specimen] = SPECIMENS;
  if (!specimen) throw new Error("there is a first specimen");
  const view = viewOf({
    ...specimen,
    title: "<img src=x onerror=alert(1)>",
    paragraphs: ["[s1:<b>She</b>] [c1:said] [t1:“<script>alert(2)</script>”]."],
    said: ["valsk"],
  });
  const { desk } = open(
    new MemoryHost("sample", { article: () => ({ ...view, url: "javascript:alert(3)" }) }),
  );
  desk.router.go({ view: "article", article: 1, statement: null });
  expect(await screen.findByRole("heading", { name: "<img src=x onerror=alert(1)>" })).toBeVisible();
  expect(document.querySelector("img, script, a, article b")).toBeNull();
});

test("an article that is gone says so, and leads back", async () => {
  const { desk, user } = open();
  desk.router.go({ view: "article", article: 99, statement: null });
  const alert = await screen.findByRole("alert");
  expect(within(alert).getByText("This article is not in the library any more.")).toBeVisible();
  await user.click(within(alert).getByRole("button", { name: "To the library" }));
  expect(await screen.findByRole("grid", { name: "Articles" })).toBeVisible();
});

test("of a supported language nothing is said", async () => {
  const { list } = await courier();
  expect(list).not.toHaveTextContent("Not supported");
});

test("of a language that is not supported the list has quotations only, and says so", async () => {
  const [specimen] = SPECIMENS;
  if (!specimen) throw new Error("there is a first specimen");
  const view = { ...viewOf(specimen), language: "ms", unsupported: "Malay" };
  const { desk } = open(new MemoryHost("sample", { article: () => view }));
  desk.router.go({ view: "article", article: 1, statement: null });
  const list = await screen.findByRole("complementary", { name: "Statements" });
  expect(list).toHaveTextContent("Not supported: Malay; quotations only");
});
