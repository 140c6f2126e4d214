import { createContext, useContext } from 'react';

/** Does something that may first ask whether it is really you. */
export type Sure = <R>(act: () => Promise<R>) => Promise<R>;

/** Whoever was asked and walked away: nothing happened, and there is nothing to say. */
export class NotSure extends Error {}

export const SureContext = createContext<Sure>((act) => act());

export const useSure = () => useContext(SureContext);
