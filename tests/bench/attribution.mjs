// How fast the engine finds who said what, beside another system on the same articles. Run by
// itself: `./dev bench attribution`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { argv, env } from "node:process";
import { fileURLToPath } from "node:url";

import { megabytes, milliseconds, print, rate } from "./table.mjs";

const ROOT = new URL("../../", import.meta.url).pathname;
const DATA = env.VARIORUM_DATA ?? join(ROOT, "../shared/data");
const SAMPLE = join(ROOT, "src-tauri/crates/desk/src/sample");
const CACHE = env.VARIORUM_CACHE ?? join(homedir(), ".cache/variorum");
const PEER = join(CACHE, "peer/bin/python");
const PEER_PROGRAM = join(ROOT, "tests/bench/peer/peer.py");
const USUAL_WORDS = 700;
const MOST_ARTICLES = 20;

/** Rows of what, figure and memory for the release build in `built`. */
export function attribution(built) {
  const texts = articles();
  const input = JSON.stringify(texts);
  const ours = JSON.parse(output(join(built, "attribution-speed"), [], input));
  const { one_thread: one, two_threads: two } = ours.words_per_second;
  const memory = megabytes(ours.added_kilobytes === null ? null : ours.added_kilobytes / 1024);
  const rows = [
    ["attribution: the first reading of a process", milliseconds(ours.load_ms), memory],
    [`attribution: one article of ${ours.single.words} words, warm`, milliseconds(ours.single.ms), ""],
    [`attribution: words a second, ${texts.length} articles, one thread`, rate(one), ""],
    [`attribution: words a second, ${texts.length} articles, two threads`, rate(two), ""],
    [`attribution: articles of ${USUAL_WORDS} words a second, two threads`, rate(two / USUAL_WORDS), ""],
  ];
  return rows.concat(peer(built, input, one));
}

/** The same articles read by spaCy's small pipeline with textacy's quotations. */
function peer(built, input, ours) {
  if (!existsSync(PEER))
    return [["spaCy small with textacy: not installed; ./dev bench peer installs it", "", ""]];
  const speed = JSON.parse(output(PEER, [PEER_PROGRAM, "speed"], input));
  const theirs = speed.words_per_second.one_thread;
  const name = "spaCy small with textacy";
  const rows = [
    [`${name}: load`, milliseconds(speed.load_ms), megabytes(speed.added_kilobytes / 1024)],
    [`${name}: one article of ${speed.single.words} words`, milliseconds(speed.single.ms), ""],
    [`${name}: words a second, the same articles, one thread`, rate(theirs), ""],
    ["words a second on one thread, ours to theirs", `${rate(ours / theirs)} : 1`, ""],
  ];
  const dev = join(DATA, "polnear/dev.jsonl");
  if (!existsSync(dev)) return rows;
  const folder = mkdtempSync(join(tmpdir(), "variorum-peer-"));
  const found = join(folder, "relations.jsonl");
  writeFileSync(found, output(PEER, [PEER_PROGRAM, "relations", dev], ""));
  const f1 = (...more) => relationF1(built, join(folder, "figures.json"), more);
  rows.push(
    ["relation F1 on PolNeAR dev, ours", f1().toFixed(1), ""],
    ["relation F1 on PolNeAR dev, theirs", f1("--predictions", found).toFixed(1), ""],
  );
  rmSync(folder, { recursive: true });
  return rows;
}

function relationF1(built, figures, more) {
  output(
    join(built, "measure"),
    ["attribution", DATA, "--corpus", "polnear-dev", "--json", figures, ...more],
    "",
  );
  return JSON.parse(readFileSync(figures, "utf8")).corpora[0].scores.sources_overlap.all.f1;
}

function output(program, args, input) {
  const ended = spawnSync(program, args, {
    input,
    stdio: ["pipe", "pipe", "inherit"],
    maxBuffer: 1 << 28,
    env: { ...env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", BLIS_NUM_THREADS: "1" },
  });
  if (ended.error) throw ended.error;
  if (ended.status !== 0) throw new Error(`${program} ended with ${ended.status}`);
  return ended.stdout.toString();
}

/** One article of each of the first events that lie beside the project, or the sample event's. */
function articles() {
  const outlets = join(DATA, "outlets");
  if (!existsSync(outlets)) return files(SAMPLE).map(body);
  return readdirSync(outlets)
    .sort()
    .slice(0, MOST_ARTICLES)
    .map((event, place) => {
      const all = files(join(outlets, event));
      return body(all[place % all.length]);
    });
}

function files(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => join(folder, name));
}

/** A file's text without its header lines. */
function body(file) {
  const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
  const header = /^(?:(?:title|outlet|url|published|byline|language):[^\n]*\n)+\n/.exec(text);
  return text.slice(header?.[0].length ?? 0);
}

if (argv[1] === fileURLToPath(import.meta.url)) print(attribution(argv[2] ?? ""), "one run");
