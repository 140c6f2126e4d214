import { useQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Page } from '@/lib/api/types';
import { today } from '@/lib/today';
import { page } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { savedFiles } from '@/testing/saved';
import { DataList } from './DataList';
import { SearchFilter } from './SearchFilter';
import { useListState } from './useListState';

interface Row {
  id: string;
  name: string;
}
const load = vi.fn<(query: object) => Promise<Page<Row>>>();

function People() {
  const list = useListState({ filters: ['status'], sort: 'name' });
  const query = useQuery({ queryKey: ['people', list.query], queryFn: () => load(list.query) });
  return (
    <>
      <SearchFilter list={list} />
      <DataList
        id="people"
        label="Mensen"
        list={list}
        query={query}
        load={load}
        columns={[{ id: 'name', header: 'Naam', sort: 'name', cell: (row) => row.name }]}
        rowKey={(row) => row.id}
        rowLink={(row) => `/people/${row.id}`}
        empty={<p>Nodig iemand uit.</p>}
      />
    </>
  );
}

beforeEach(() => {
  load.mockReset().mockResolvedValue(page([{ id: '7', name: 'Noor' }], { hasNextPage: true }));
});

test('the address of the page says what is asked of the API', async () => {
  await renderScreen(<People />, '/people?status=ACTIVE&page=3&sort=-name&q=no');

  expect(await screen.findByRole('link', { name: 'Noor' })).toHaveAttribute('href', '/people/7');
  expect(load).toHaveBeenCalledWith({
    status: 'ACTIVE',
    pageNumber: 3,
    pageSize: 20,
    sort: '-name',
    q: 'no',
  });
});

test('sorting, paging and searching change the address; a search starts at the first page', async () => {
  const user = userEvent.setup();
  const { router } = await renderScreen(<People />, '/people');
  await user.click(await screen.findByRole('button', { name: 'Naam' }));
  expect(router.state.location.search).toEqual({ sort: '-name' });

  await user.click(await screen.findByRole('button', { name: 'Volgende' }));
  await vi.waitFor(() =>
    expect(router.state.location.search).toEqual({ sort: '-name', page: '2' }),
  );

  await user.type(screen.getByLabelText('Zoeken'), 'no');
  await vi.waitFor(() => expect(router.state.location.search).toEqual({ sort: '-name', q: 'no' }));
});

test('the download is the whole list as it is filtered and sorted, not the page in sight', async () => {
  await renderScreen(<People />, '/people?status=ACTIVE&page=2&q=no');
  await screen.findByText('Noor');
  const saved = savedFiles();
  load.mockReset().mockImplementation((query) => {
    const { pageNumber } = query as { pageNumber: number };
    const items = [1, 2].map((at) => ({
      id: `${pageNumber}${at}`,
      name: `Naam ${pageNumber}${at}`,
    }));
    return Promise.resolve(page(items, { hasNextPage: pageNumber < 3 }));
  });

  await userEvent.click(screen.getByRole('button', { name: 'Download' }));

  await vi.waitFor(() => expect(saved).toHaveLength(1), { timeout: 5000 });
  expect(saved[0]!.name).toBe(`mensen-${today()}.csv`);
  expect(await saved[0]!.text()).toBe(
    `Naam\r\n${['11', '12', '21', '22', '31', '32'].map((at) => `Naam ${at}\r\n`).join('')}`,
  );
  expect(load).toHaveBeenCalledWith({
    status: 'ACTIVE',
    q: 'no',
    sort: 'name',
    pageNumber: 1,
    pageSize: 250,
  });
});

test('a list that is too long is refused with a word, not cut off', async () => {
  await renderScreen(<People />, '/people');
  await screen.findByText('Noor');
  const saved = savedFiles();

  await userEvent.click(screen.getByRole('button', { name: 'Download' }));

  expect(await screen.findByText(/te lang om in één keer te downloaden/)).toBeVisible();
  expect(saved).toEqual([]);
});

test('nothing at all says what to do first; nothing found offers to clear the filters', async () => {
  load.mockResolvedValue(page<Row>([]));
  const { unmount } = await renderScreen(<People />, '/people');
  expect(await screen.findByText('Nodig iemand uit.')).toBeVisible();
  unmount();

  const { router } = await renderScreen(<People />, '/people?q=zzz');
  await userEvent.click(await screen.findByRole('button', { name: 'Wis filters' }));
  expect(router.state.location.search).toEqual({});
});

test('an error can be tried again', async () => {
  load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await renderScreen(<People />, '/people');

  await userEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));

  expect(await screen.findByText('Noor')).toBeVisible();
});
