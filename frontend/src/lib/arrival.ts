/**
 * After navigation the focus belongs to the heading of the new page, which may come later than the
 * address (its data is loading). The router announces, the heading takes.
 */
let arriving = false;

export const announceArrival = () => {
  arriving = true;
};

export function takeArrival() {
  const was = arriving;
  arriving = false;
  return was;
}
