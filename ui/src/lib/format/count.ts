const NUMBER = new Intl.NumberFormat("en");

/** “100,482”. */
export function count(number: number): string {
  return NUMBER.format(number);
}

/** “1 article”, “7 articles”. */
export function plural(number: number, one: string, many = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}

/** “84 KB”. */
export function size(bytes: number): string {
  if (bytes < 1000) return plural(bytes, "byte");
  if (bytes < 1_000_000) return `${count(Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
