/** Whether an address names a day that exists, as the API writes it. */
export const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;

/** The day of an instant of the API in Amsterdam. */
export const dayOf = (instant: string) => today(new Date(instant));

/** The day it is in Amsterdam, as the API writes it: "2026-11-21". */
export const today = (now = new Date()) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(now);
