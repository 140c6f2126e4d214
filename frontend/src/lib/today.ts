/** The day it is in Amsterdam, as the API writes it: "2026-11-21". */
export const today = (now = new Date()) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(now);
