import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Page } from '@/lib/api/types';
import classes from './DataList.module.css';

interface Props {
  page: Omit<Page<unknown>, 'items'>;
  setPage: (pageNumber: number) => void;
}

/** Previous and next: the API does not count the pages unless it is asked to. */
export function Pagination({ page, setPage }: Props) {
  const { t } = useTranslation('components');
  if (!page.hasNextPage && !page.hasPreviousPage) return null;
  return (
    <nav aria-label={t('page.label')} className={classes.pages}>
      <Button
        variant="default"
        disabled={!page.hasPreviousPage}
        onClick={() => setPage(page.pageNumber - 1)}
      >
        {t('page.previous')}
      </Button>
      <span className="num">{t('page.number', { page: page.pageNumber })}</span>
      <Button
        variant="default"
        disabled={!page.hasNextPage}
        onClick={() => setPage(page.pageNumber + 1)}
      >
        {t('page.next')}
      </Button>
    </nav>
  );
}
