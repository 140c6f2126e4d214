import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { EmptyState, ErrorState } from '@/components/states';
import { Problem } from '@/lib/api/problem';
import { resumeSession } from '@/lib/api/session';
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

/** Somebody who was signed in, while nobody can be asked whether they still are. */
export function Away() {
  return (
    <main className={classes.lost}>
      <ErrorState error={new Problem(0)} retry={() => void resumeSession().catch(() => null)} />
    </main>
  );
}

export function NotFoundPage() {
  const { t } = useTranslation('app');
  return (
    <div className={classes.lost}>
      <EmptyState
        heading="h1"
        title={t('notFound.title')}
        action={<LinkButton to="/">{t('notFound.home')}</LinkButton>}
      >
        {t('notFound.text')}
      </EmptyState>
    </div>
  );
}
