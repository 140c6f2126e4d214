import { gateOf, seatsOf } from './gate';

const counts = {
  enrolled: 7,
  pledged: 3,
  active: 0,
  completed: 0,
  droppedOut: 0,
  missingOutcome: 7,
  suppressed: false,
  suppressionReason: null,
};

test('enrolled and pledged together count against the minimum', () => {
  expect(gateOf({ counts, minimumSize: 12 })).toMatchObject({ expected: 10, short: 2 });
  expect(gateOf({ counts, minimumSize: 8 })).toMatchObject({ expected: 10, short: 0 });
});

test('the picture has a seat for everybody who comes and for everybody who is still needed', () => {
  const seats = seatsOf(gateOf({ counts, minimumSize: 12 })!);
  expect(seats).toHaveLength(12);
  expect(seats.filter((seat) => seat === 'missing')).toHaveLength(2);
  expect(seatsOf(gateOf({ counts, minimumSize: 8 })!)).toHaveLength(10);
});

test('who may not know how many there are gets no verdict on the class', () => {
  const hidden = { ...counts, enrolled: null, pledged: null, suppressed: true };
  expect(gateOf({ counts: hidden, minimumSize: 12 })).toBeNull();
});
