import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { PageHeader } from '@/components/PageHeader';
import { EmptyState, ErrorState } from '@/components/states';
import classes from './pages.module.css';

/** A page that broke: the rest of the app still works. */
export function PageProblem({ error, reset }: { error: unknown; reset: () => void }) {
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return <ErrorState error={error} retry={retry} />;
}

export function NotFoundPage() {
  const { t } = useTranslation('app');
  return (
    <div className={classes.lost}>
      <PageHeader title={t('notFound.title')} />
      <EmptyState
        title={t('notFound.subtitle')}
        action={<LinkButton to="/">{t('notFound.home')}</LinkButton>}
      >
        {t('notFound.text')}
      </EmptyState>
    </div>
  );
}
