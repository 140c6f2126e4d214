import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { z } from 'zod';
import { renderScreen } from '@/testing/render';
import { RecordForm } from './RecordForm';

const show = vi.hoisted(() => vi.fn());
vi.mock('@mantine/notifications', () => ({ notifications: { show } }));

test('a form that asks says that it asked, not that it saved', async () => {
  const user = userEvent.setup();
  await renderScreen(
    <RecordForm
      title="Vraag een organisatie"
      name="ask"
      values={{}}
      schema={z.object({})}
      save={() => Promise.resolve(null)}
      touches={[]}
      after={() => '/'}
      back="/"
      act={{ label: 'Vraag het', done: 'Gevraagd' }}
    >
      {() => null}
    </RecordForm>,
  );

  await user.click(screen.getByRole('button', { name: 'Vraag het' }));

  await vi.waitFor(() =>
    expect(show).toHaveBeenCalledWith(expect.objectContaining({ message: 'Gevraagd' })),
  );
});
