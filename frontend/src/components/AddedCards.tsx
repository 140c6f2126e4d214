import { createElement, Suspense } from 'react';
import { cardsOn, type Hosts } from '@/lib/additions';

/** The cards that later features add to a page; they come after it, with words of their own. */
export function AddedCards<On extends keyof Hosts>({ on, host }: { on: On; host: Hosts[On] }) {
  return cardsOn(on).map((Card, index) => (
    <Suspense key={index}>{createElement(Card, host)}</Suspense>
  ));
}
