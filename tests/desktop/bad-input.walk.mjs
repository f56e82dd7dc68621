// What is imported is hostile, and so may be what is opened as a library.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { withApp } from "./app.mjs";

const BRIDGE = `title: Bridge to close on Friday
outlet: The Harbour Post
published: 2026-03-14

The mayor of Aldport, Ines Caro, said on Thursday that the old bridge must close for repairs.

“We will not wait until somebody is hurt,” Caro told the council. She said that the work would take nine weeks and cost four million crowns.
`;

const HOSTILE = `<!doctype html><html><head><title>Ferry <script>window.struck = 1</script> to run</title></head>
<body><article><h1>Ferry to run while the bridge is shut</h1>
<p>The port said that a ferry would run twice an hour. <img src="x" onerror="window.struck = 2"></p>
<p>“Nobody will be left behind,” the harbour master, Jan Oster, said. &lt;script&gt;window.struck = 3&lt;/script&gt;</p>
<p>Oster said that tickets would be free. <iframe src="javascript:parent.struck = 4"></iframe></p>
<svg onload="window.struck = 5"></svg><script>window.struck = 6</script></article></body></html>`;

async function files(named) {
  const folder = await mkdtemp(join(tmpdir(), "variorum-bad-"));
  const paths = [];
  for (const [name, bytes] of Object.entries(named)) {
    const path = join(folder, name);
    if (bytes === null) await mkdir(path);
    else await writeFile(path, bytes);
    paths.push(path);
  }
  return paths;
}

test("each bad file is refused in a sentence and the good one goes in", async () => {
  const open = await files({
    "empty.txt": "",
    "picture.txt": Buffer.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff, 0xfe, 0, 1,
    ]),
    "folder.txt": null,
    "huge.txt": "",
    "damaged.txt": Buffer.concat([
      Buffer.from(BRIDGE),
      Buffer.from("The council agreed \xc3\x28 to it.\n", "latin1"),
    ]),
    "bridge.txt": BRIDGE,
  });
  await truncate(
    open.find((path) => path.endsWith("huge.txt")),
    65 * 1024 * 1024,
  );
  await withApp({ open }, async (app) => {
    await app.press("button", /^Add articles/);
    await app.says("6 of 6");
    await app.says("Import done: 6 files, 4 refused.");

    const said = await app.text();
    assert.match(said, /empty\.txt[^]{0,40}There is no text in it/);
    assert.match(said, /picture\.txt[^]{0,40}not text: save the article as text/);
    assert.match(said, /folder\.txt[^]{0,40}a folder, not a file/);
    assert.match(said, /huge\.txt[^]{0,40}too large \(65 MB of at most 64 MB\)/);
    assert.match(said, /damaged\.txt[^]{0,40}could not be read and show as/);
    await app.says("2 articles");
    await app.size(1280, 800);
    await app.shot("bad-input");
  });
});

test("an article that attacks is shown as text", async () => {
  const open = await files({ "ferry.html": HOSTILE, "bridge.txt": BRIDGE });
  await withApp({ open }, async (app) => {
    await app.press("button", /^Add articles/);
    await app.says("2 of 2");
    await app.press("button", /^Ferry/);
    await app.says("Nobody will be left behind");

    assert.match(await app.text(), /<script>window\.struck = 3<\/script>/);
    assert.equal(await app.browser.execute(() => window.struck ?? null), null);
    assert.equal(
      await app.browser.execute(
        () => document.querySelectorAll("main iframe, main img, main script, main svg[onload]").length,
      ),
      0,
    );
    await app.shot("hostile-article");
  });
});

test("text can be pasted, and nothing but blanks is not", async () => {
  await withApp({ args: ["--sample"] }, async (app) => {
    await app.press("button", /^Library$/);
    await app.press("button", /^Paste/);
    await app.write(/^Text/, " \n\t ");
    assert.equal(await (await app.find("button", /^Add to the library/)).isEnabled(), false);

    await app.write(/^Text/, BRIDGE);
    await app.shot("paste");
    await app.press("button", /^Add to the library/);
    await app.says("Bridge to close on Friday");
    await app.says("7 articles");
  });
});

test("a page that was taken over can call nothing but the app's own commands", async () => {
  await withApp({ args: ["--sample"] }, async (app) => {
    await app.find("button", /^Library$/);
    for (const [command, given] of [
      ["plugin:fs|read_file", { path: "/etc/passwd" }],
      ["plugin:shell|execute", { program: "sh" }],
      ["plugin:opener|open_url", { url: "https://example.org" }],
      ["plugin:dialog|open", { options: {} }],
      ["plugin:window|close", { label: "main" }],
      ["plugin:webview|create_webview_window", { options: { label: "other", url: "https://example.org" } }],
      ["plugin:event|emit", { event: "forged", payload: null }],
    ]) {
      const answer = await app.call(command, given);
      assert.ok(answer.refusal !== undefined, `${command} gave ${JSON.stringify(answer)}`);
      assert.match(answer.refusal, /not allowed|not found/, command);
    }
  });
});

test("the page runs no script and opens no connection of anyone else's", async () => {
  let reached = 0;
  const canary = createServer((_, answer) => {
    reached += 1;
    answer.setHeader("Access-Control-Allow-Origin", "*");
    answer.end("reached");
  }).listen(0, "127.0.0.1");
  const address = await new Promise((listening) => {
    canary.once("listening", () => listening(`http://127.0.0.1:${canary.address().port}/`));
  });
  try {
    await withApp({ args: ["--sample"] }, async (app) => {
      await app.find("button", /^Library$/);
      const struck = await app.browser.execute(async (there) => {
        const script = document.createElement("script");
        script.textContent = "window.struck = true";
        document.body.append(script);
        const picture = document.createElement("img");
        picture.src = there;
        document.body.append(picture);
        const frame = document.createElement("iframe");
        frame.src = there;
        document.body.append(frame);
        const fetched = await fetch(there).then(
          () => "fetched",
          () => "refused",
        );
        return { script: window.struck ?? null, fetched };
      }, address);
      assert.deepEqual(struck, { script: null, fetched: "refused" });

      const before = await app.browser.getUrl();
      await app.browser.execute((there) => {
        window.open(there);
        location.href = there;
      }, address);
      await app.find("button", /^Library$/);
      assert.equal(await app.browser.getUrl(), before);
    });
    assert.equal(reached, 0);
  } finally {
    canary.close();
  }
});

test("a file that is no library of ours says so and stays as it is", async () => {
  const [library] = await files({ "notes.variorum": "These are my notes, not a library.\n" });
  await withApp({ args: ["--library", library] }, async (app) => {
    await app.says("The file is not a Variorum library.");
    await app.says("It was not changed.");
    await app.shot("not-a-library");
    await app.press("button", /own library/);
    await app.says("Nothing to compare yet");
  });
  assert.equal(await readFile(library, "utf8"), "These are my notes, not a library.\n");
});

test("a library of a newer version says so and stays as it is", async () => {
  const home = await mkdtemp(join(tmpdir(), "variorum-newer-"));
  await withApp({ home, args: ["--sample"] }, async (app) => {
    await app.says("6 articles");
  });
  const library = join(home, "variorum", "Variorum.variorum");
  const bytes = await readFile(library);
  // The version stands at byte 60 of the file's header, most significant byte first.
  bytes.writeUInt32BE(9_999, 60);
  await writeFile(library, bytes);
  await withApp({ home, args: ["--library", library] }, async (app) => {
    await app.says("A newer version of Variorum made this library.");
    await app.shot("newer-library");
  });
  assert.deepEqual(await readFile(library), bytes);
});
