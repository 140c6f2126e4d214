import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import MailChoicesPage from './MailChoicesPage';

const wish = (choice: string) => [
  {
    kind: 'WISH',
    title: 'Een wens die je nog kunt geven',
    choice,
    choices: ['AT_ONCE', 'DIGEST', 'NEVER'],
  },
];

test('what I choose is kept for that kind', async () => {
  let kept: unknown;
  server.use(
    http.get('*/api/v1/me/mail-choices', () => HttpResponse.json(wish('AT_ONCE'))),
    http.put('*/api/v1/me/mail-choices/WISH', async ({ request }) => {
      kept = await request.json();
      return HttpResponse.json(wish('DIGEST'));
    }),
  );
  await renderScreen(<MailChoicesPage />);

  const choice = await screen.findByRole('combobox', { name: 'Een wens die je nog kunt geven' });
  expect(choice).toHaveValue('AT_ONCE');
  await userEvent.selectOptions(choice, 'Eén bericht per dag');

  expect(await screen.findByRole('combobox')).toHaveValue('DIGEST');
  expect(kept).toEqual({ choice: 'DIGEST' });
});
