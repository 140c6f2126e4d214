import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '@/testing/render';
import { TransitionButtons } from './TransitionButtons';

const move = vi.fn(() => Promise.resolve());

beforeEach(() => move.mockClear());

const buttons = () =>
  renderScreen(
    <TransitionButtons
      of="place"
      steps={[
        { to: 'DRAFT', needs: ['reason'], back: true, irreversible: false },
        { to: 'WITHDRAWN', needs: [], back: false, irreversible: true },
        { to: 'CONFIRMED', needs: ['days'], back: false, irreversible: false },
      ]}
      move={move}
    />,
  );

test('taking a step back says why', async () => {
  const user = userEvent.setup();
  await buttons();

  await user.click(screen.getByRole('button', { name: /^Terug naar/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: /^Terug naar/ }));
  expect(move).not.toHaveBeenCalled();
  await user.type(dialog.getByRole('textbox'), 'Te vroeg');
  await user.click(dialog.getByRole('button', { name: /^Terug naar/ }));

  await waitFor(() => expect(move).toHaveBeenCalledWith('DRAFT', 'Te vroeg'));
});

test('a step that is clicked again while it is taken is taken once', async () => {
  move.mockReturnValueOnce(new Promise(() => {}));
  await renderScreen(
    <TransitionButtons
      of="place"
      steps={[{ to: 'OFFERED', needs: [], back: false, irreversible: false }]}
      move={move}
    />,
  );

  const button = screen.getByRole('button');
  fireEvent.click(button);
  fireEvent.click(button);

  await waitFor(() => expect(button).toBeDisabled());
  expect(move).toHaveBeenCalledOnce();
});

test('going on is no beginning', async () => {
  await renderScreen(
    <TransitionButtons
      of="learner"
      from="INTERRUPTED"
      steps={[{ to: 'ACTIVE', needs: [], back: false, irreversible: false }]}
      move={move}
    />,
  );

  expect(screen.getByRole('button')).toHaveAccessibleName('Ga weer verder');
});

test('what needs more than a reason is left to a form of its own', async () => {
  await buttons();

  expect(screen.getAllByRole('button')).toHaveLength(2);
});

test('what is final says so before it is done, and may be done without words', async () => {
  const user = userEvent.setup();
  await buttons();

  await user.click(screen.getByRole('button', { name: 'Trek plek terug' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('Dit kan niet worden teruggedraaid.')).toBeVisible();
  expect(move).not.toHaveBeenCalled();
  await user.click(dialog.getByRole('button', { name: 'Trek plek terug' }));

  await waitFor(() => expect(move).toHaveBeenCalledWith('WITHDRAWN', undefined));
});
