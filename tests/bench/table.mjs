// Rows of what was measured, and how they are printed.
import { cpus } from "node:os";

/** Prints rows of what, figure and memory under the name of the processor. */
export function print(rows, note) {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((each) => each[column].length)));
  console.log(`${cpus()[0]?.model ?? "processor unknown"}, ${cpus().length} cores; ${note}\n`);
  for (const [what, figure, memory] of rows)
    console.log(`${what.padEnd(widths[0])}  ${figure.padStart(widths[1])}  ${memory.padStart(widths[2])}`);
}

export function milliseconds(figure) {
  return figure === null ? "" : `${figure < 10 ? figure.toFixed(1) : Math.round(figure)} ms`;
}

export function megabytes(figure) {
  return figure === null ? "" : `${Math.round(figure)} MB`;
}

/** A count a second, to three figures. */
export function rate(figure) {
  return figure < 100 ? figure.toPrecision(3) : `${Math.round(figure).toLocaleString("en-GB")}`;
}
