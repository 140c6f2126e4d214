import { useQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { api, read } from '@/lib/api/client';
import { Problem } from '@/lib/api/problem';
import { renderScreen } from '@/testing/render';
import { session } from '@/testing/fixtures';
import { server } from '@/testing/server';
import { ErrorState } from './states';

function Name() {
  const query = useQuery({ queryKey: ['me'], queryFn: () => read(api.GET('/me')) });
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return <p>{query.data?.givenName}</p>;
}

test('a server that is away for a moment says so, and the page comes back by itself', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  let away = true;
  server.use(
    http.get('*/api/v1/me', () =>
      away
        ? HttpResponse.json({ status: 503 }, { status: 503 })
        : HttpResponse.json(session('LEARNER').person),
    ),
  );

  await renderScreen(<Name />);
  expect(await screen.findByText(/We proberen het vanzelf opnieuw/)).toBeInTheDocument();

  away = false;
  await vi.advanceTimersByTimeAsync(6_000);

  expect(await screen.findByText(session('LEARNER').person.givenName)).toBeInTheDocument();
  vi.useRealTimers();
});

test('a wrong address says what is wrong with it, and offers the page without it', async () => {
  window.history.replaceState({}, '', '/meetings?fromDate=2026-99-99');
  const wrong = new Problem(400, {
    detail: 'Een veld klopt niet.',
    violations: [{ field: 'fromDate', message: 'Dit is geen datum.' }],
  });

  await renderScreen(<ErrorState error={wrong} retry={() => {}} />);

  expect(screen.getByText('Dit adres klopt niet')).toBeVisible();
  expect(screen.getByText('fromDate: Dit is geen datum.')).toBeVisible();
  expect(screen.getByRole('link')).toHaveAttribute('href', '/meetings');
  window.history.replaceState({}, '', '/');
});
