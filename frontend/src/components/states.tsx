import { Button } from '@mantine/core';
import IconCloudOff from '@tabler/icons-react/dist/esm/icons/IconCloudOff.mjs';
import IconMoodConfused from '@tabler/icons-react/dist/esm/icons/IconMoodConfused.mjs';
import type { TFunction } from 'i18next';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BACK_SOON, asProblem } from '@/lib/api/problem';
import { Blob } from './Blob';
import { LinkButton } from './AppLink';
import { PageTitle } from './PageTitle';
import classes from './states.module.css';

interface EmptyProps {
  title: string;
  /** What to do first. */
  children?: ReactNode;
  action?: ReactNode;
  /** A part of a page has h2: the page has a title already. */
  heading?: 'h1' | 'h2';
}

/** Nothing here yet: says what to do first. */
export function EmptyState({ title, children, action, heading = 'h2' }: EmptyProps) {
  return (
    <div className={classes.state}>
      <Blob size={72} quiet />
      {heading === 'h1' ? <PageTitle>{title}</PageTitle> : <h2>{title}</h2>}
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}

interface ErrorProps {
  error: unknown;
  retry?: () => void;
  /** A part of a page has h2: the page has a title already. */
  heading?: 'h1' | 'h2';
}

/** What happened, what was kept, and a way to try again. */
export function ErrorState({ error, retry, heading = 'h1' }: ErrorProps) {
  const { t } = useTranslation('components');
  const problem = asProblem(error);
  const away = problem.away && retry !== undefined;
  useRetry(away ? retry : undefined);
  const text = useProblemText(error);
  // What stands behind the question mark can be wrong: typed by hand, or in an old link.
  const asked = (problem.status === 400 || problem.status < 0) && window.location.search !== '';
  const title = problem.offline
    ? t('error.offlineTitle')
    : away
      ? t('error.awayTitle')
      : asked
        ? t('error.address')
        : t('error.title');
  const Icon = problem.offline || away ? IconCloudOff : IconMoodConfused;
  return (
    <div className={classes.state} role="alert">
      <Icon size={44} stroke={1.4} aria-hidden className={classes.icon} />
      {heading === 'h1' ? <PageTitle>{title}</PageTitle> : <h2>{title}</h2>}
      <p>{away ? t('error.away') : text}</p>
      {asked && (
        <>
          {problem.violations.map(({ field, message }) => (
            <p key={field}>
              {field}: {message}
            </p>
          ))}
          <Button component="a" href={window.location.pathname}>
            {t('error.withoutSearch')}
          </Button>
        </>
      )}
      {heading === 'h1' && (problem.status === 403 || problem.status === 404) && (
        <LinkButton to="/">{t('error.home')}</LinkButton>
      )}
      {retry && problem.status !== 403 && problem.status !== 404 && (
        <Button variant="default" onClick={retry}>
          {t('error.retry')}
        </Button>
      )}
    </div>
  );
}

/** Tries again by itself, time after time. */
function useRetry(retry: (() => void) | undefined) {
  const latest = useRef(retry);
  useEffect(() => {
    latest.current = retry;
  });
  const wanted = retry !== undefined;
  useEffect(() => {
    if (!wanted) return;
    const trying = setInterval(() => latest.current?.(), BACK_SOON);
    return () => clearInterval(trying);
  }, [wanted]);
}

/** One sentence for a person. The API's own detail is in their language already. */
export function useProblemText(error: unknown) {
  const { t } = useTranslation('components');
  return problemText(t, error);
}

/** The same, for what is not drawn. */
export function problemText(t: TFunction<'components'>, error: unknown) {
  const problem = asProblem(error);
  if (problem.offline) return t('error.offline');
  if (problem.status === 403) return t('error.forbidden');
  if (problem.status === 404) return t('error.notFound');
  if (problem.away) return problem.detail ?? t('error.notSure');
  if (problem.status >= 500 || problem.status < 0) return t('error.server');
  return problem.detail ?? problem.title;
}
