// Measures whole processes of a release build and prints a table. `./dev bench` builds and runs it.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { attribution } from "./attribution.mjs";
import { megabytes, milliseconds, print } from "./table.mjs";

const BUILT = process.argv[2] ?? "";
const ROOT = new URL("../../", import.meta.url).pathname;
/** Real articles that may lie beside the project, in folders by event. */
const OUTLETS = join(ROOT, "../shared/data/outlets");
const SAMPLE = join(ROOT, "src-tauri/crates/desk/src/sample");
const RUNS = 5;

const rows = [];
rows.push(...attribution(BUILT));
commandLine();
await desktop();
print(rows, `the middle of ${RUNS} runs`);

function commandLine() {
  const sample = texts(SAMPLE);
  measure("compare, the sample event's six files", ["compare", ...sample, "--json"]);
  measure("report, the sample event's six files", [
    "report",
    ...sample,
    "--format",
    "html",
    "-o",
    "/dev/null",
  ]);
  if (!existsSync(OUTLETS)) return;
  const events = readdirSync(OUTLETS)
    .map((event) => texts(join(OUTLETS, event)))
    .filter((files) => files.length >= 3)
    .map((files) => files.slice(0, 3));
  const all = readdirSync(OUTLETS).flatMap((event) => texts(join(OUTLETS, event)));
  const slowest = events
    .map((files) => ({ files, ms: timed(["compare", ...files, "--json"]).ms }))
    .reduce((slow, each) => (each.ms > slow.ms ? each : slow));
  measure(`compare, three outlets' files (slowest of ${events.length})`, [
    "compare",
    ...slowest.files,
    "--json",
  ]);
  measure(`compare, ${all.length} files at once`, ["compare", ...all, "--json"]);
}

function texts(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => join(folder, name));
}

/** The middle of several runs of the command line. */
function measure(what, args) {
  const runs = Array.from({ length: RUNS }, () => timed(args));
  row(what, middle(runs.map(({ ms }) => ms)), middle(runs.map(({ megabytes }) => megabytes)));
}

function timed(args) {
  const began = performance.now();
  const ended = spawnSync("/usr/bin/time", ["-f", "%M", join(BUILT, "variorum"), ...args], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (ended.status !== 0) throw new Error(`${args[0]} ended with ${ended.status}: ${ended.stderr}`);
  return {
    ms: performance.now() - began,
    megabytes: Number(ended.stderr.toString().trim().split("\n").at(-1)) / 1024,
  };
}

/** From start to the window shown, which is when the page has something in it; then memory at rest. */
async function desktop() {
  const starts = [];
  let memory;
  for (let run = 0; run <= RUNS; run += 1) {
    const home = await mkdtemp(join(tmpdir(), "variorum-bench-"));
    const began = performance.now();
    const app = spawn(join(BUILT, "variorum-desktop"), ["--sample"], {
      stdio: "ignore",
      env: {
        ...process.env,
        VARIORUM_HOME: home,
        XDG_DATA_HOME: join(home, "data"),
        XDG_CONFIG_HOME: join(home, "config"),
        XDG_CACHE_HOME: join(home, "cache"),
      },
    });
    while (!shown()) await pause(10);
    const ms = performance.now() - began;
    // The first start fills the system's caches and is not counted.
    if (run > 0) starts.push(ms);
    if (run === RUNS) {
      await pause(5000);
      memory = family(app.pid);
    }
    app.kill();
    await new Promise((ended) => app.once("exit", ended));
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
  row("app: start to window shown, on the sample event", middle(starts), null);
  for (const [name, kilobytes] of memory) row(`app at rest: ${name} (PSS)`, null, kilobytes / 1024);
}

function shown() {
  return spawnSync("xdotool", ["search", "--onlyvisible", "--name", "^Variorum$"]).status === 0;
}

/** The proportional memory of a process and of all it started, by name. */
function family(root) {
  const found = new Map();
  const parents = new Map(
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        try {
          const [, name, rest] = /^\d+ \((.*)\) (.*)$/.exec(
            readFileSync(`/proc/${pid}/stat`, "utf8").trimEnd(),
          );
          return [[Number(pid), { name, parent: Number(rest.split(" ")[1]) }]];
        } catch {
          return [];
        }
      }),
  );
  for (const [pid, { name }] of parents) {
    let above = pid;
    while (above !== root && parents.has(above)) above = parents.get(above).parent;
    if (above !== root) continue;
    const pss = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"));
    found.set(name, (found.get(name) ?? 0) + Number(pss?.[1] ?? 0));
  }
  return found;
}

function middle(figures) {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)];
}

function pause(ms) {
  return new Promise((later) => setTimeout(later, ms));
}

function row(what, ms, memory) {
  rows.push([what, milliseconds(ms), megabytes(memory)]);
}
