interface Dated {
  validFrom?: string | null;
  validTo?: string | null;
}

/** Today in the Netherlands, as a date of the API. */
export const today = () =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** Whether it holds on this day; an unknown start or end is open, as in the API. */
export const validOn = ({ validFrom, validTo }: Dated, day: string) =>
  (!validFrom || validFrom <= day) && (!validTo || day <= validTo);
