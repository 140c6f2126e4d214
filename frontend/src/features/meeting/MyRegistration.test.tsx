import { screen } from '@testing-library/react';
import { useQuery } from '@tanstack/react-query';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { answers } from '@/testing/answers';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import { meetingQuery } from './api';
import { MyRegistration } from './MyRegistration';

const meeting = (more: object) => ({
  id: 'm-1',
  status: 'PLANNED',
  meetingDate: '2099-12-08',
  counts: { full: false },
  may: [],
  ...more,
});

function Page() {
  const { data } = useQuery(meetingQuery('m-1'));
  return data ? <MyRegistration meeting={data} /> : null;
}

test('who registered in another window is told that they come, and nothing else', async () => {
  answers({ '/meetings/m-1': meeting({ may: ['REGISTER'], myRegistration: null }) });
  server.use(
    http.post('*/api/v1/meetings/m-1/registrations', () => {
      answers({
        '/meetings/m-1': meeting({ myRegistration: { id: 'r-1', status: 'REGISTERED' } }),
        '/meetings/m-1/registrations/r-1/transitions': { current: 'REGISTERED', allowed: [] },
      });
      return HttpResponse.json({ status: 409, detail: 'Dit is er al.' }, { status: 409 });
    }),
  );
  await renderScreen(<Page />);
  await userEvent.click(await screen.findByRole('button', { name: 'Ja, ik kom' }));

  expect(await screen.findByText('Komt')).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('nobody is asked to come to what was, whoever corrects its list', async () => {
  answers({
    '/meetings/m-1': meeting({
      status: 'HELD',
      meetingDate: '2026-11-05',
      myRegistration: { id: 'r-1', status: 'REGISTERED' },
    }),
    '/meetings/m-1/registrations/r-1/transitions': {
      current: 'REGISTERED',
      allowed: [{ to: 'CANCELLED', needs: [], back: false, final: false }],
    },
  });
  await renderScreen(<Page />);

  expect(await screen.findByText('Komt')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Kom je?' })).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});
