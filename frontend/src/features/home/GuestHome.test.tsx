import { screen } from '@testing-library/react';
import { openSession } from '@/lib/api/session';
import { answers } from '@/testing/answers';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { task } from '@/testing/tasks';
import GuestHome from './GuestHome';

test('a guest sees the next meeting and what waits for an answer', async () => {
  openSession(session('GUEST'));
  const meeting = (id: string, title: string, status: string) => ({
    id,
    title,
    meetingDate: '2999-01-01',
    startAt: null,
    endAt: null,
    place: 'Leerhuiskamer',
    hostOrganisation: null,
    onlineUrl: null,
    myRegistration: { id: `r-${id}`, status },
  });
  answers({
    '/me/tasks': page([task('INVITATION', { title: 'Laat weten of je komt' })]),
    '/meetings': page([
      meeting('m-1', 'Naasten', 'REGISTERED'),
      meeting('m-2', 'De nacht', 'INVITED'),
    ]),
  });
  await renderScreen(<GuestHome />);

  expect(await screen.findByText('Je volgende bijeenkomst', { exact: false })).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Laat weten of je komt' })).toBeVisible();
});
