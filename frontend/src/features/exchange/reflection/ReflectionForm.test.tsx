import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { openSession } from '@/lib/api/session';
import { forgetAllDrafts, readDraft } from '@/lib/drafts';
import { session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import type { Kept } from './reflection-draft';
import { ReflectionForm } from './ReflectionForm';
import type { Internship, Reflection } from '../data/types';

const internship = { id: 'i', host: { id: 'h', name: 'Maasduinen' } } as unknown as Internship;
const draft = {
  id: 'f',
  observation: 'Rust',
  sharedWith: 'COACH',
  submittedAt: null,
  updatedAt: '2026-11-22T10:00:00Z',
  etag: '"1"',
} as unknown as Reflection & { etag: string };
const path = '*/api/v1/exchange-internships/i/reflections';
const seen = () => screen.getByLabelText(/Wat zag of hoorde je/);
const write = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const kept = () => readDraft<Kept>('reflection/i')?.values.observation;

beforeEach(() => {
  forgetAllDrafts();
  openSession(session('LEARNER'));
});

test('every key is on the device at once, and goes to the server a moment later', async () => {
  let sent: Reflection | undefined;
  server.use(
    http.put(`${path}/f`, async ({ request }) => {
      sent = (await request.json()) as Reflection;
      return HttpResponse.json({ ...draft, ...sent }, { headers: { ETag: '"2"' } });
    }),
  );
  await renderScreen(<ReflectionForm internship={internship} reflection={draft} />);
  write(seen(), 'Rust aan tafel');

  expect(kept()).toBe('Rust aan tafel');
  expect(screen.getByText('Bewaard op je telefoon')).toBeVisible();
  expect(await screen.findByText('Bewaard', {}, { timeout: 5000 })).toBeVisible();
  expect(sent).toMatchObject({ observation: 'Rust aan tafel', submit: false });
  expect(kept()).toBeUndefined();
});

test('in a dead spot the text stays on the device, and handing in says so', async () => {
  server.use(http.put(`${path}/f`, () => HttpResponse.error()));
  await renderScreen(<ReflectionForm internship={internship} reflection={draft} />);
  write(seen(), 'Rust aan tafel');
  write(screen.getByLabelText(/Wat neem je mee/), 'Samen eten');
  await userEvent.click(screen.getByRole('button', { name: 'Lever in' }));

  expect(await screen.findByText(/Je hebt geen verbinding/)).toBeVisible();
  expect(kept()).toBe('Rust aan tafel');
});

test('another text on another device is shown, and both can be kept', async () => {
  const theirs = { ...draft, observation: 'Tijd voor elkaar' };
  server.use(
    http.put(`${path}/f`, () => HttpResponse.json({ status: 412 }, { status: 412 })),
    http.get(`${path}/f`, () => HttpResponse.json(theirs, { headers: { ETag: '"9"' } })),
  );
  await renderScreen(<ReflectionForm internship={internship} reflection={draft} />);
  write(seen(), 'Rust aan tafel');

  expect(await screen.findByText('Tijd voor elkaar', {}, { timeout: 5000 })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Lever in' })).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: 'Zet ze onder elkaar' }));
  await waitFor(() => expect(seen()).toHaveValue('Tijd voor elkaar\n\nRust aan tafel'));
});

test('an own save of which no answer came is no conflict', async () => {
  const tags: (string | null)[] = [];
  server.use(
    http.put(`${path}/f`, ({ request }) => {
      tags.push(request.headers.get('If-Match'));
      return tags.length === 1
        ? HttpResponse.json({ status: 412 }, { status: 412 })
        : HttpResponse.json(draft, { headers: { ETag: '"3"' } });
    }),
    http.get(`${path}/f`, () =>
      HttpResponse.json({ ...draft, observation: 'Rust!' }, { headers: { ETag: '"2"' } }),
    ),
  );
  await renderScreen(<ReflectionForm internship={internship} reflection={draft} />);
  write(seen(), 'Rust!');

  expect(await screen.findByText('Bewaard', {}, { timeout: 8000 })).toBeVisible();
  expect(tags).toEqual(['"1"', '"2"']);
});

test('what is needed is said at the field and nothing is handed in', async () => {
  await renderScreen(<ReflectionForm internship={internship} reflection={draft} />);
  await userEvent.click(screen.getByRole('button', { name: 'Lever in' }));

  expect(await screen.findByText('Vul dit in. Eén zin is genoeg.')).toBeVisible();
  expect(screen.getByLabelText(/Wat neem je mee/)).toHaveFocus();
});
