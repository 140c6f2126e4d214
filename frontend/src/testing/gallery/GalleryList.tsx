import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { PageHeader } from '@/components/PageHeader';
import { StatusPill } from '@/components/StatusPill';
import { DataList } from '@/components/list/DataList';
import { FilterBar, SegmentFilter, SelectFilter } from '@/components/list/FilterBar';
import { SearchFilter } from '@/components/list/SearchFilter';
import type { Column } from '@/components/list/columns';
import { useListState } from '@/components/list/useListState';
import { EmptyState } from '@/components/states';
import { Problem } from '@/lib/api/problem';
import { page } from '../fixtures';

interface Row {
  id: string;
  name: string;
  employer: string;
  status: string;
  hours: number;
}
const STATES = ['ACTIVE', 'APPLIED', 'COMPLETED', 'DROPPED_OUT', 'INTERRUPTED'];
const ROWS: Row[] = Array.from({ length: 20 }, (_, index) => ({
  id: String(index),
  name:
    index === 2
      ? 'Maximiliaan Aleksander van der Heijden-Bergkamp tot Oosterwijk'
      : `Leerling ${index + 1}`,
  employer: ['Het Laar', 'Maria Oord', 'Amaliazorg'][index % 3]!,
  status: STATES[index % 5]!,
  hours: 24 + (index % 3) * 4,
}));
const COLUMNS: Column<Row>[] = [
  { id: 'name', header: 'Naam', sort: 'surname', cell: (row) => row.name },
  { id: 'employer', header: 'Werkt bij', cell: (row) => row.employer },
  {
    id: 'status',
    header: 'Stand',
    sort: 'status',
    cell: (row) => <StatusPill of="learner" status={row.status} />,
    csv: (row) => row.status,
  },
  { id: 'hours', header: 'Uren per week', numeric: true, cell: (row) => row.hours },
];

export default function GalleryList() {
  const list = useListState({ filters: ['status', 'show'], sort: 'surname' });
  const show = list.filters.show;
  const query = useQuery({
    queryKey: ['gallery', list.query],
    retry: false,
    queryFn: async () => {
      if (show === 'loading') await new Promise(() => {});
      if (show === 'error') throw new Problem(500);
      return page(show === 'empty' ? [] : ROWS, { hasNextPage: true });
    },
  });
  const learnEmpty = show === 'empty' ? { ...list, filtered: false } : list;
  return (
    <>
      <PageHeader title="Leerlingen" meta="MBO-ZIN" action={<Button>Meld leerling aan</Button>} />
      <FilterBar list={list} search={<SearchFilter list={list} />}>
        <SelectFilter
          list={list}
          name="status"
          label="Stand"
          choices={STATES.map((value) => ({ value, label: value }))}
        />
        <SegmentFilter
          list={list}
          name="show"
          label="Toon"
          choices={['empty', 'error', 'loading'].map((value) => ({ value, label: value }))}
        />
      </FilterBar>
      <DataList
        id="gallery"
        label="Leerlingen"
        list={learnEmpty}
        query={query}
        load={async () => page(ROWS)}
        columns={COLUMNS}
        rowKey={(row) => row.id}
        rowLink={(row) => `/gallery?row=${row.id}`}
        empty={
          <EmptyState title="Nog geen leerlingen" action={<Button>Meld leerling aan</Button>}>
            Meld de eerste leerling aan. Daarna zie je hier wie bezig is en wie iets van je nodig
            heeft.
          </EmptyState>
        }
      />
    </>
  );
}
