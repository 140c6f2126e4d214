import { TextInput } from '@mantine/core';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { z } from 'zod';
import { Problem } from '@/lib/api/problem';
import { draftKey } from '@/lib/drafts';
import { renderScreen } from '@/testing/render';
import { FormShell } from './FormShell';
import { useAppForm } from './useAppForm';

type Values = { title: string };
const save = vi.fn<(values: Values, sending: { key: string; etag: string }) => Promise<void>>();
const onSaved = vi.fn();

function Proposal() {
  const form = useAppForm({
    name: 'proposal',
    values: { title: '' },
    etag: '"1"',
    schema: z.object({ title: z.string().trim().min(1) }),
    save,
    latest: async () => ({ values: { title: 'van de ander' }, etag: '"2"' }),
    onSaved,
  });
  return (
    <FormShell form={form}>
      <TextInput label="Titel" {...form.form.getInputProps('title')} />
    </FormShell>
  );
}
const title = () => screen.getByLabelText('Titel');
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  save.mockReset().mockResolvedValue();
  onSaved.mockReset();
});

test('an empty field is said at the field and nothing is sent', async () => {
  await renderScreen(<Proposal />);
  await press('Bewaar');

  expect(await screen.findByText('Vul dit in.')).toBeVisible();
  expect(save).not.toHaveBeenCalled();
});

test('after silence the same content is sent with the same key, other content with another', async () => {
  save.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await renderScreen(<Proposal />);
  await userEvent.type(title(), 'Overdracht');
  await press('Bewaar');
  expect(await screen.findByRole('alert')).toHaveTextContent('Wat je typte, staat er nog.');
  save.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await press('Bewaar');
  await userEvent.type(title(), ' aan bed');
  await press('Bewaar');

  const keys = save.mock.calls.map(([, { key }]) => key);
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).not.toBe(keys[0]);
  expect(onSaved).toHaveBeenCalledOnce();
});

test('what the server says of a field stands at the field', async () => {
  const violations = [{ field: 'title', message: 'Dit voorstel bestaat al.' }];
  save.mockRejectedValue(new Problem(400, { violations }));
  await renderScreen(<Proposal />);
  await userEvent.type(title(), 'x');
  await press('Bewaar');

  expect(await screen.findByText('Dit voorstel bestaat al.')).toBeVisible();
  expect(title()).toHaveValue('x');
});

test('a conflict lets me keep mine, on top of their version', async () => {
  save.mockRejectedValueOnce(new Problem(412));
  await renderScreen(<Proposal />);
  await userEvent.type(title(), 'van mij');
  await press('Bewaar');
  await userEvent.click(await screen.findByRole('button', { name: 'Houd die van mij' }));

  await vi.waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect(save).toHaveBeenLastCalledWith(
    { title: 'van mij' },
    expect.objectContaining({ etag: '"2"' }),
  );
});

test('a conflict lets me take theirs', async () => {
  save.mockRejectedValueOnce(new Problem(412));
  await renderScreen(<Proposal />);
  await userEvent.type(title(), 'van mij');
  await press('Bewaar');
  await userEvent.click(await screen.findByRole('button', { name: 'Neem die van de ander' }));

  await vi.waitFor(() => expect(title()).toHaveValue('van de ander'));
});

test('a draft comes back, and can be thrown away', async () => {
  localStorage.setItem(draftKey('proposal'), '{"title":"half af"}');
  await renderScreen(<Proposal />);
  expect(title()).toHaveValue('half af');

  await press('Begin opnieuw');

  expect(title()).toHaveValue('');
  expect(localStorage.getItem(draftKey('proposal'))).toBeNull();
});

test('a form that stays open after saving keeps a draft of what is typed next', async () => {
  await renderScreen(<Proposal />);
  await userEvent.type(title(), 'een');
  await press('Bewaar');
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect(localStorage.getItem(draftKey('proposal'))).toBeNull();

  await userEvent.type(title(), ' twee');

  await vi.waitFor(() => expect(localStorage.getItem(draftKey('proposal'))).toContain('een twee'));
});
