/**
 * Whether a version is a date (https://calver.org): `2025.8.21`, `2026.08.31-2`, `2025.4`, `20250821.0.0`. Years 2000–2099 with four
 * digits only, and a month or week after them: a two-digit year cannot be told from a 25th major version.
 */
export function isCalendar(version: string): boolean {
  const day = /^v?(20\d\d)(\d\d)(\d\d)(?:\D|$)/.exec(version);
  if (day) return Number(day[2]) >= 1 && Number(day[2]) <= 12 && Number(day[3]) >= 1 && Number(day[3]) <= 31;
  const parts = /^v?20\d\d\.(\d{1,4})(?:\D|$)/.exec(version);
  if (!parts) return false;
  // Month, week of the year, or month and day in one (`2025.821`).
  const second = Number(parts[1]);
  return second <= 53 || (second >= 101 && second <= 1231 && second % 100 >= 1 && second % 100 <= 31);
}
