import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { answers } from '@/testing/answers';
import { page } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import CollectiveMemberForm from './CollectiveMemberForm';

test('a member without a name is said to be so, and not left out by mistake', async () => {
  const sent = vi.fn();
  answers({ '/organisations': page([]), '/organisations/o-1': { id: 'o-1', name: 'Samen' } });
  server.use(
    http.post('*/api/v1/organisations/o-1/collective-members', async ({ request }) => {
      sent(await request.json());
      return HttpResponse.json({ id: 'm-1' }, { status: 201 });
    }),
  );
  const path = '/organisations/$organisationId/members/new';
  await renderScreen(<CollectiveMemberForm />, '/organisations/o-1/members/new', path);
  const save = screen.getByRole('button', { name: 'Bewaar' });

  await userEvent.click(save);
  expect(await screen.findByText('Vul dit in.')).toBeVisible();
  expect(sent).not.toHaveBeenCalled();

  await userEvent.click(screen.getByRole('checkbox', { name: 'De bron noemt geen naam' }));
  await userEvent.click(save);
  await vi.waitFor(() => expect(sent).toHaveBeenCalled());
  expect(sent).toHaveBeenCalledWith(expect.objectContaining({ organisationId: null }));
});
