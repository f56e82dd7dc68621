// jsdiff’s marks on words, each source’s reading of a claim against the first source’s:
// `words.mjs READINGS.json PACKAGES` prints microseconds for a pair, as one JSON object.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { argv } from "node:process";

const { diffWords } = createRequire(join(argv[3], "package.json"))("diff");
const [base, ...others] = JSON.parse(readFileSync(argv[2], "utf8")).readings;
const all = () => {
  const began = performance.now();
  for (const readings of others) readings.forEach((reading, claim) => diffWords(base[claim], reading));
  return performance.now() - began;
};
const took = Math.min(all(), all(), all());
const pairs = others.length * base.length;
console.log(JSON.stringify({ pairs, microseconds: (1000 * took) / pairs }));
