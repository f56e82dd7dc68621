// The main job: three files are brought in, compared, gone through by key, and reported.
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { withApp } from "./app.mjs";

const ROOT = new URL("../../", import.meta.url).pathname;
/** Real articles, where they lie beside the project; else the sample's. */
const REAL = join(ROOT, "../shared/data/outlets/03");
const FOLDER = existsSync(REAL) ? REAL : join(ROOT, "src-tauri/crates/desk/src/sample");

test("three files are imported, compared and reported", async () => {
  const open = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .slice(0, 3)
    .map((name) => join(FOLDER, name));
  const outlets = await Promise.all(
    open.map(async (path) => /^outlet: (.*)$/m.exec(await readFile(path, "utf8"))[1]),
  );
  const save = join(await mkdtemp(join(tmpdir(), "variorum-report-")), "report.html");

  await withApp({ open, save }, async (app) => {
    await app.says("Nothing to compare yet");
    await app.press("button", /^Add articles/);
    await app.says("3 of 3");
    await app.shots("imported");

    await (await app.find("grid", /^Articles/)).click();
    await app.keys("Control", "a");
    await app.says("3 selected");
    await app.press("button", /^Compare 3/);
    await app.says(/Difference 1 of \d+/);
    await app.keys("Alt", "ArrowDown");
    await app.says(/Difference 2 of \d+/);
    await app.keys("Alt", "ArrowUp");
    await app.says(/Difference 1 of \d+/);
    await app.shots("three-files");

    await app.press("button", /^Export/);
    await app.until("the report's name", () => /report\.html/.test(document.body.innerText));
    const report = await readFile(save, "utf8");
    for (const outlet of outlets) assert.ok(report.includes(outlet), `${outlet} is in the report`);
    assert.doesNotMatch(report, /<script/i);
  });
});
