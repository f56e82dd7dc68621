// The first start, and then the sample event in all four views, by the keys an analyst would use.
import assert from "node:assert/strict";
import { test } from "node:test";
import { withApp } from "./app.mjs";

/** The number of the current difference and of all, from “Difference 4 of 31”. */
async function counter(app) {
  const [, current, all] = /Difference\s+(\d+)\s+of\s+(\d+)/.exec(await app.text());
  return { current: Number(current), all: Number(all) };
}

test("the sample event is one click from a first start, and can be gone through by key", async () => {
  await withApp({}, async (app) => {
    await app.says("Nothing to compare yet");
    await app.shots("first-start");
    await app.press("button", /^Open the sample event/);
    await app.says(/Difference\s+1\s+of\s+\d+/);
    await app.says("Teodor Amaru");
    await app.shots("collation");

    const { all } = await counter(app);
    assert.ok(all > 10, `${all} differences`);
    await app.keys("Alt", "ArrowDown");
    await app.says(/Difference\s+2\s+of/);
    await app.keys("Alt", "End");
    await app.says(new RegExp(`Difference\\s+${all}\\s+of\\s+${all}`));
    await app.keys("Alt", "Home");
    await app.says(/Difference\s+1\s+of/);
    await app.keys("Alt", "ArrowDown");

    // A kind as filter leaves fewer, and Escape brings all back.
    await app.press("button", /^Commitment/i);
    await app.until(
      "fewer differences",
      (most) => {
        const said = /Difference\s+\d+\s+of\s+(\d+)/.exec(document.body.innerText);
        return said !== null && Number(said[1]) < most;
      },
      all,
    );
    await app.shot("collation-filtered");
    await app.press("button", /^Commitment/i);
    await app.says(new RegExp(`of\\s+${all}`));

    // Another base turns the table round.
    await app.keys("b");
    await app.until("another base", () => /Read all against A|B[^]{0,80}base/.test(document.body.innerHTML));
    await app.shot("collation-base-b");
  });
});

test("two texts stand side by side and an article can be read with its statements", async () => {
  await withApp({ args: ["--sample"] }, async (app) => {
    await app.press("button", /^Compare all 6/);
    await app.says(/Difference\s+1\s+of/);
    await app.press("tab", /^Side by side/);
    await app.says(/Difference\s+1\s+of/);
    await app.says("Strait to reopen within three weeks after leaders speak");
    await app.shots("side-by-side");
    await app.keys("Alt", "ArrowDown");
    await app.says(/Difference\s+2\s+of/);

    await app.press("button", /^Library$/);
    await app.press("button", /^Strait to reopen within three weeks/);
    await app.says("25 sailors and their captain");
    await app.shots("article");
    await app.keys("j");
    await app.keys("j");
    await app.says(/Statement\s+\d+/);
    await app.shot("article-statement");

    // A click in the list goes to the text, and one in the text to the list.
    await app.browser.$("[data-item='3']").click();
    await app.until("statement 3 in the text", () =>
      document.querySelector("[data-current][data-statement='3']"),
    );
    await app.browser.$("[data-statement='5']").click();
    await app.until("statement 5 in the list", () =>
      document.querySelector("[data-item='5'][aria-current=true]"),
    );
  });
});
