/**
 * After navigation the focus belongs to the heading of the new page. The router announces that the page
 * is there; its heading may be there already or come later (its data or its code is loading), and then
 * takes the focus.
 */
let awaited = false;
let told: HTMLElement | null = null;

export function announceArrival() {
  const heading = document.querySelector<HTMLElement>('h1[tabindex="-1"]');
  // A page that begins with a field to fill in has put the focus there itself.
  if (!document.activeElement?.closest('main')) heading?.focus({ preventScroll: true });
  awaited = !heading;
  told = heading;
}

export function takeArrival() {
  // The heading that was told can have been the old page's, which stayed until the new one had loaded.
  const lost = told?.isConnected === false && document.activeElement === document.body;
  const was = awaited || lost;
  awaited = false;
  told = null;
  return was;
}
