import { screen, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { browserHost } from "@/lib/host/browser";
import { MemoryHost } from "@/lib/host/memory";
import { open } from "@/lib/testing/render";

test("a first start teaches the next step and opens the sample event", async () => {
  const { desk, user } = open(new MemoryHost("none"));
  expect(await screen.findByRole("heading", { name: "Nothing to compare yet" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Open the sample event" }));
  expect(desk.router.place).toEqual({ view: "event", event: 1, difference: null });
  expect(desk.session.library?.articles).toBe(8);
});

test("adding articles on a first start makes the app's own library", async () => {
  const { host, user } = open(new MemoryHost("none"));
  await user.click(await screen.findByRole("button", { name: /Add articles/ }));
  expect(host.calls.map(({ name }) => name)).toEqual(expect.arrayContaining(["open_library", "add_files"]));
});

test("a library that cannot be opened says why, and gives ways out", async () => {
  history.replaceState(null, "", "?library=broken");
  open(browserHost());
  history.replaceState(null, "", "?");
  const alert = await screen.findByRole("alert");
  expect(within(alert).getByText(/made by a newer version/)).toBeVisible();
  expect(within(alert).queryByRole("button", { name: "Try again" })).toBeNull();
  for (const way of ["Open another library", "Make a new library", "Use the app’s own library"]) {
    expect(within(alert).getByRole("button", { name: way })).toBeVisible();
  }
});

test("files are listed by urgency, each with its reason", async () => {
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: /^Files/ }));
  const panel = screen.getByRole("complementary", { name: "Import" });
  await within(panel).findByText("averne-courier.html");
  expect(
    within(panel)
      .getAllByRole("listitem")
      .map((item) => item.textContent.trim().split(/\s+/)[0]),
  ).toEqual(["ministry-scan.txt", "metro-kessary.txt", "northern-wire-2122.html", "averne-courier.html"]);
  expect(within(panel).getByText(/This is not text/)).toBeVisible();
});

test("progress shows a number, and can be cancelled", async () => {
  const { host, user } = open();
  await screen.findByRole("grid");
  host.tell({
    is: "import",
    progress: { done: 37, total: 52, percent: 0, file: null, over: false, cancelled: false },
  });
  const bar = await screen.findByRole("progressbar", { name: "Import" });
  expect(bar).toHaveAttribute("aria-valuenow", "37");
  expect(screen.getByText("37 of 52")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(host.calls.at(-1)?.name).toBe("cancel_import");
});

test("files held over the window are announced", async () => {
  const { host } = open();
  await screen.findByRole("grid");
  host.tell({ is: "hover", files: 3 });
  expect(await screen.findByText("Drop to add 3 files")).toBeVisible();
  host.tell({ is: "hover", files: 0 });
  await expect.poll(() => screen.queryByText(/Drop to add/)).toBeNull();
});

test("pasted text is added with what is said of it", async () => {
  const { host, user } = open();
  await screen.findByRole("grid");
  await user.keyboard("{Control>}v{/Control}");
  await user.paste("Ferry halted\n\nThe mayor said the ferry would stop.");
  const dialog = await screen.findByRole("dialog", { name: "Add pasted text" });
  expect(within(dialog).getByRole("textbox", { name: /Text/ })).toHaveValue(
    "Ferry halted\n\nThe mayor said the ferry would stop.",
  );
  await user.type(within(dialog).getByRole("textbox", { name: "Outlet" }), "Herald");
  await user.click(within(dialog).getByRole("button", { name: /Add to the library/ }));
  expect(host.calls).toContainEqual({
    name: "add_pasted",
    given: {
      pasted: {
        text: "Ferry halted\n\nThe mayor said the ferry would stop.",
        title: null,
        outlet: "Herald",
        published: null,
        url: null,
      },
    },
  });
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
});

test("a refused text keeps the dialog and what was pasted", async () => {
  const { desk, user } = open(
    new MemoryHost("sample", { add_pasted: () => ({ is: "refused", reason: "This holds no words." }) }),
  );
  await screen.findByRole("grid");
  desk.imports.openPaste("....");
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: /Add to the library/ }));
  expect(await within(dialog).findByText("This holds no words.")).toBeVisible();
  expect(within(dialog).getByRole("textbox", { name: /Text/ })).toHaveValue("....");
});

test("? shows the keys of this view", async () => {
  const { user } = open();
  await screen.findByRole("grid");
  await user.keyboard("?");
  const overlay = await screen.findByRole("dialog", { name: "Keys" });
  expect(within(overlay).getByText("Compare what is selected")).toBeVisible();
  expect(within(overlay).queryByText("Next statement")).toBeNull();
});

test("colours are chosen, shown and kept", async () => {
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: "Colours: system" }));
  expect(document.documentElement.dataset["theme"]).toBe("light");
  await user.click(screen.getByRole("button", { name: "Colours: light" }));
  expect(localStorage.getItem("variorum.theme")).toBe("dark");
  await user.click(screen.getByRole("button", { name: "Colours: dark" }));
  expect(document.documentElement.dataset["theme"]).toBeUndefined();
});
