import { useTranslation } from 'react-i18next';
import { SamplePill } from '../SamplePill';
import type { Column } from './columns';

/** Whether a row is made up, for lists that have it. */
export function useSampleColumn<T extends { sample: boolean }>(header: string): Column<T> {
  const { t } = useTranslation('components');
  return {
    id: 'sample',
    header,
    optional: true,
    cell: (row) => <SamplePill sample={row.sample} />,
    csv: (row) => t(row.sample ? 'yes' : 'no'),
  };
}
