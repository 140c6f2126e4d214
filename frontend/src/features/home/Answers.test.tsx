import { screen } from '@testing-library/react';
import { renderScreen } from '@/testing/render';
import { Answers } from './Answers';
import type { Internship } from './types';

const US = 'o-us';
const there = { id: 'o-them', name: 'Maria Oord' };
const here = { id: US, name: 'Het Laar' };
const internship = (name: string, more: object) =>
  ({
    id: name,
    learner: { id: name, name },
    home: there,
    host: here,
    place: { ward: 'De Linde' },
    status: 'PROPOSED',
    plannedStartDate: '2999-02-01',
    plannedEndDate: '2999-02-02',
    agreement: null,
    ...more,
  }) as Internship;
const waits = (...missing: string[]) => ({
  status: 'HOST_ACCEPTED',
  agreement: { number: 1, missing },
});

test('what waits for our answer: who would come, and where our agreement is missing', async () => {
  await renderScreen(
    <Answers
      own={[US]}
      internships={[
        internship('Noor', { plannedStartDate: '2999-03-01' }),
        internship('Sam', { home: here, host: there, ...waits('LEARNER', 'HOME') }),
        internship('Bo', { home: here, host: there, ...waits('LEARNER') }),
        internship('Lot', { ...waits('HOME') }),
        internship('Kim', { ...waits('HOST'), status: 'AGREED' }),
        internship('Pim', { home: here, host: there }),
      ]}
    />,
  );

  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Akkoord met de uitwisseling van Sam?',
    'Akkoord met de uitwisseling van Kim?',
    'Mag Noor komen?',
  ]);
});

test('nothing that waits is nothing to see', async () => {
  await renderScreen(<Answers own={[US]} internships={[internship('Bo', { ...waits() })]} />);

  expect(screen.queryByRole('list')).toBeNull();
});
