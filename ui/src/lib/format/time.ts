const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

interface Moment {
  year: number;
  month: string;
  day: number;
  clock: string | null;
  zone: string | null;
}

/** Reads an ISO 8601 date or time as it is written: the hour stays that of the place of publication. */
function moment(iso: string): Moment | null {
  const [, year, month, day, hour, minute, zone] = ISO.exec(iso.trim()) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return null;
  return {
    year: Number(year),
    month: name,
    day: Number(day),
    clock: hour === undefined || minute === undefined ? null : `${hour}:${minute}`,
    zone: zone ?? null,
  };
}

/** “14 Mar” and “18:40” for a narrow column; the year, where it is not this one, in place of the hour. */
export function shortDate(iso: string, thisYear = new Date().getFullYear()): { day: string; clock: string } {
  const at = moment(iso);
  if (!at) return { day: iso, clock: "" };
  const day = `${at.day} ${at.month.slice(0, 3)}`;
  return at.year === thisYear ? { day, clock: at.clock ?? "" } : { day, clock: String(at.year) };
}

/** “15 March 2026, 06:10 +02:00”; what is no date is given as it stands. */
export function longDate(iso: string): string {
  const at = moment(iso);
  if (!at) return iso;
  const date = `${at.day} ${at.month} ${at.year}`;
  if (at.clock === null) return date;
  const zone = at.zone === "Z" ? " UTC" : at.zone === null ? "" : ` ${at.zone}`;
  return `${date}, ${at.clock}${zone}`;
}
