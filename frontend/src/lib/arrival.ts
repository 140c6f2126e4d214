/**
 * After navigation the focus belongs to the heading of the new page. The router announces that the page
 * is there; its heading may be there already or come later (its data is loading), and then takes the focus.
 */
let awaited = false;

export function announceArrival() {
  const heading = document.querySelector<HTMLElement>('h1[tabindex="-1"]');
  // A page that begins with a field to fill in has put the focus there itself.
  if (!document.activeElement?.closest('main')) heading?.focus({ preventScroll: true });
  awaited = !heading;
}

export function takeArrival() {
  const was = awaited;
  awaited = false;
  return was;
}
