import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { openSession } from '@/lib/api/session';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import TeacherHome from './TeacherHome';

const COHORT = {
  id: 'c-4',
  name: 'Lesgroep 4',
  status: 'ACTIVE',
  startDate: '2026-02-01',
  nominalEndDate: '2028-02-01',
  counts: { active: 17, missingOutcome: 0 },
};

test('a teacher sees the cohorts that still run, and what comes', async () => {
  openSession(session('TEACHER'));
  server.use(
    http.get('*/api/v1/cohorts', () =>
      HttpResponse.json(page([COHORT, { ...COHORT, id: 'c-1', name: 'Oud', status: 'FINISHED' }])),
    ),
    http.get('*/api/v1/meetings', () => HttpResponse.json(page([]))),
    http.get('*/api/v1/me/tasks', () => HttpResponse.json(page([]))),
  );
  await renderScreen(<TeacherHome />);

  expect(await screen.findByRole('link', { name: 'Lesgroep 4' })).toHaveAttribute(
    'href',
    '/cohorts/c-4',
  );
  expect(screen.queryByText('Oud')).not.toBeInTheDocument();
  expect(screen.getByText('Er zijn geen bijeenkomsten gepland.')).toBeVisible();
});

test('an outcome is missing only of a class that is over', async () => {
  openSession(session('TEACHER'));
  const counts = { active: 0, missingOutcome: 3 };
  server.use(
    http.get('*/api/v1/cohorts', () =>
      HttpResponse.json(
        page([
          { ...COHORT, counts, nominalEndDate: '2099-02-01' },
          { ...COHORT, counts, id: 'c-5', name: 'Lesgroep 5', nominalEndDate: '2020-02-01' },
        ]),
      ),
    ),
    http.get('*/api/v1/meetings', () => HttpResponse.json(page([]))),
  );
  await renderScreen(<TeacherHome />);

  expect(await screen.findAllByText(/ontbreekt de uitkomst/)).toHaveLength(1);
  expect(screen.queryByText(/0 in opleiding/)).toBeNull();
});

test('an error can be tried again', async () => {
  openSession(session('TEACHER'));
  server.use(
    http.get('*/api/v1/cohorts', () => HttpResponse.json({ status: 500 }, { status: 500 })),
    http.get('*/api/v1/meetings', () => HttpResponse.json(page([]))),
    http.get('*/api/v1/me/tasks', () => HttpResponse.json(page([]))),
  );
  await renderScreen(<TeacherHome />);

  expect(await screen.findByRole('button', { name: 'Probeer opnieuw' })).toBeVisible();
});
