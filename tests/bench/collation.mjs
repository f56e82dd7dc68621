// How fast claims are found and readings set against each other, beside CollateX and jsdiff on the same
// readings: `./dev bench collation`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { argv, env, execPath } from "node:process";

import { print } from "./table.mjs";

const ROOT = new URL("../../", import.meta.url).pathname;
const PEER = join(env.VARIORUM_CACHE ?? join(homedir(), ".cache/variorum"), "peer");
const folder = mkdtempSync(join(tmpdir(), "variorum-collation-"));
const readings = join(folder, "readings.json");
console.log(output(join(argv[2] ?? "", "collation-speed"), [readings]));
const { readings: sources, pairs, microseconds: ours } = JSON.parse(readFileSync(readings, "utf8"));
const claims = sources[0].length;
const ofClaim = (ours * pairs) / claims / 1000;
const rows = [
  [`${sources.length} readings of a claim, every two explained`, `${ofClaim.toFixed(2)} ms`, ""],
  ["two readings explained: ten kinds, evidence, word marks", `${ours.toFixed(1)} µs`, ""],
];
const python = join(PEER, "bin/python");
if (existsSync(join(PEER, "node_modules/diff")) && existsSync(python)) {
  const collatex = JSON.parse(output(python, [join(ROOT, "tests/bench/peer/collate.py"), readings]));
  const jsdiff = JSON.parse(output(execPath, [join(ROOT, "tests/bench/peer/words.mjs"), readings, PEER]));
  rows.push(
    ["CollateX: the same readings of a claim aligned", `${collatex.milliseconds.toFixed(1)} ms`, ""],
    ["a claim, theirs to ours", `${(collatex.milliseconds / ofClaim).toFixed(1)} : 1`, ""],
    ["jsdiff: two readings, word marks alone", `${jsdiff.microseconds.toFixed(1)} µs`, ""],
    ["two readings, theirs to ours", `${(jsdiff.microseconds / ours).toFixed(1)} : 1`, ""],
  );
} else rows.push(["CollateX and jsdiff: not installed; ./dev bench peer installs them", "", ""]);
rmSync(folder, { recursive: true });
print(rows, "one thread, one run");

function output(program, args) {
  const ended = spawnSync(program, args, { stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1 << 28 });
  if (ended.error) throw ended.error;
  if (ended.status !== 0) throw new Error(`${program} ended with ${ended.status}`);
  return ended.stdout.toString();
}
