/** The last second of a day in Paris, ISO 8601 with its offset: `2026-09-30T23:59:59+02:00`. */
export function endOfDayInParis(day: string): string {
  return `${day}T23:59:59${offsetInParis(new Date(`${day}T22:30:00Z`))}`;
}

/** A day as an instant that falls on it wherever it is read, from Honolulu to Auckland in winter. */
export function noonOf(day: string): string {
  return `${day}T11:00:00Z`;
}

function offsetInParis(instant: Date): string {
  // Made when it is first wanted: the first use of Intl takes 30 ms, during which all threads that want it wait.
  parisOffset ??= new Intl.DateTimeFormat('en-GB', {timeZone: 'Europe/Paris', timeZoneName: 'longOffset'});
  const parts = parisOffset.formatToParts(instant);
  return parts.find(({type}) => type === 'timeZoneName')?.value.replace('GMT', '') || '+00:00';
}

let parisOffset: Intl.DateTimeFormat | undefined;
