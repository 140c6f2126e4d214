interface Dated {
  validFrom?: string | null;
  validTo?: string | null;
}

/** Whether it holds on this day; an unknown start or end is open, as in the API. */
export const validOn = ({ validFrom, validTo }: Dated, day: string) =>
  (!validFrom || validFrom <= day) && (!validTo || day <= validTo);
