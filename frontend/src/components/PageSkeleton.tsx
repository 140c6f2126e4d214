import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Stacked } from './Card';

/** The shape of a page while it is on its way: use it while the query of a detail page is pending. */
export function PageSkeleton() {
  const { t } = useTranslation('components');
  return (
    <div role="status" aria-label={t('state.loading')}>
      <Stacked>
        <Skeleton height={14} width={180} />
        <Skeleton height={36} width="min(100%, 420px)" />
        <Skeleton height={220} radius="lg" />
      </Stacked>
    </div>
  );
}
