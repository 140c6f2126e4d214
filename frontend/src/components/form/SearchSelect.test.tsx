import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderScreen } from '@/testing/render';
import { SearchSelect } from './SearchSelect';

const found = { data: { items: [{ id: 'o-1', name: 'Het Laar' }] }, isFetching: false };

function Heir() {
  const [id, setId] = useState('');
  return (
    <SearchSelect label="Erfgenaam" found={found} onSearch={() => {}} value={id} onChange={setId} />
  );
}

test('what is typed and not chosen is said at the field, also when nothing has to be chosen', async () => {
  const user = userEvent.setup();
  await renderScreen(<Heir />);
  const field = screen.getByRole('combobox', { name: 'Erfgenaam' });

  await user.type(field, 'Het Lar');
  await user.tab();

  expect(screen.getByText(/“Het Lar” is niet gekozen/)).toBeVisible();

  await user.click(field);
  await user.click(await screen.findByRole('option', { name: 'Het Laar', hidden: true }));
  await user.tab();

  expect(screen.queryByText(/niet gekozen/)).not.toBeInTheDocument();
  expect(field).toHaveValue('Het Laar');
});
