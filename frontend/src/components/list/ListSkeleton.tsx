import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './DataList.module.css';

/** The shape of the list while it is on its way. */
export function ListSkeleton({ columns = 4, rows = 6 }: { columns?: number; rows?: number }) {
  const { t } = useTranslation('components');
  return (
    <div className={classes.frame} role="status" aria-label={t('list.loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classes.skeleton}>
          {Array.from({ length: columns }, (_, column) => (
            <Skeleton key={column} height={14} radius="sm" w={column === 0 ? '70%' : '45%'} />
          ))}
        </div>
      ))}
    </div>
  );
}
