import { screen } from '@testing-library/react';
import { openSession } from '@/lib/api/session';
import { answers } from '@/testing/answers';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import { http, HttpResponse } from 'msw';
import AuditPage from './AuditPage';

const record = (actor: object | null, person: object | null, more: object = {}) => ({
  id: 'r-1',
  recordedAt: '2026-11-20T08:40:00Z',
  actor,
  actorRoles: ['SUPERVISOR'],
  action: 'CHANGED',
  subjectType: 'wish',
  subjectId: 's-1',
  subjectLabel: null,
  person,
  fields: ['learningQuestion', 'somethingNew'],
  ...more,
});
const trail = (...items: object[]) => ({ items, nextCursor: null });

test('a coordinator reads who did what to whom in plain words', async () => {
  openSession(session('NETWORK_COORDINATOR'));
  answers({
    '/audit-records': trail(
      record({ id: 'a', name: 'Noor Smit' }, { id: 'b', name: 'Sam de Wit' }),
    ),
  });
  server.use(http.post('*/api/v1/people/_search', () => HttpResponse.json(page([]))));
  await renderScreen(<AuditPage />, '/audit');

  expect(await screen.findByText('Noor Smit')).toBeVisible();
  expect(screen.getByText(/wijzigde de wens van Sam de Wit/)).toBeVisible();
  expect(screen.getByText('leervraag, nog 1 gegeven')).toBeVisible();
});

test('an auditor reads the same without a name, and is not asked for one', async () => {
  openSession(session('AUDITOR'));
  answers({ '/audit-records': trail(record({ id: 'a', name: null }, { id: 'b', name: null })) });
  await renderScreen(<AuditPage />, '/audit');

  expect(await screen.findByText('Iemand (Werkbegeleider)')).toBeVisible();
  expect(screen.getByText(/wijzigde de wens van iemand/)).toBeVisible();
  expect(screen.queryByLabelText('Over wie')).toBeNull();
});

test('who reads about themselves is spoken to', async () => {
  openSession(session('NETWORK_COORDINATOR'));
  const me = { id: 'p-1', name: 'Noor van Dijk' };
  answers({ '/audit-records': trail(record(me, me)) });
  server.use(http.post('*/api/v1/people/_search', () => HttpResponse.json(page([]))));
  await renderScreen(<AuditPage />, '/audit');

  expect(await screen.findByText('Jij')).toBeVisible();
  expect(screen.getByText(/wijzigde de wens van jezelf/)).toBeVisible();
});

test('who changed something of their own is said to have done so', async () => {
  openSession(session('AUDITOR'));
  const learner = { id: 'l', name: null };
  answers({ '/audit-records': trail(record(learner, learner, { fields: [] })) });
  await renderScreen(<AuditPage />, '/audit');

  expect(await screen.findByText(/wijzigde de wens van zichzelf/)).toBeVisible();
});
