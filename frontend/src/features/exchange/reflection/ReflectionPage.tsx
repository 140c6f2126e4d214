import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { PageHeader } from '@/components/PageHeader';
import { PageSkeleton } from '@/components/PageSkeleton';
import { EmptyState, ErrorState } from '@/components/states';
import classes from '../parts/parts.module.css';
import { internshipQuery, reflectionQuery } from '../data/internship-api';
import { internshipLink } from '../data/links';
import { useMe } from '@/features/account/public';
import { isSelf } from '@/lib/reach';
import { ReflectionForm } from './ReflectionForm';
import { ReflectionRead } from './ReflectionRead';

/** The four questions: to write for the learner, to read for those it is shared with. */
export default function ReflectionPage() {
  const { t } = useTranslation(['reflection', 'exchange']);
  const { internshipId = '' } = useParams({ strict: false });
  const me = useMe();
  const internship = useQuery(internshipQuery(internshipId));
  const [revising, setRevising] = useState(false);
  const there = internship.data?.reflection;
  const known = there?.readable ? there.id : '';
  const handedIn = there?.submittedAt && !there.readable;
  const reflection = useQuery(reflectionQuery(internshipId, known));
  if (internship.isPending || (known && reflection.isPending)) return <PageSkeleton />;
  if (internship.isError)
    return <ErrorState error={internship.error} retry={() => void internship.refetch()} />;
  if (reflection.isError)
    return <ErrorState error={reflection.error} retry={() => void reflection.refetch()} />;
  const { host, learner } = internship.data;
  const own = isSelf(me, learner.id);
  return (
    <div className={classes.phone}>
      <PageHeader
        title={t('reflection.title')}
        meta={
          <AppLink to={internshipLink(internshipId)}>
            {own ? t('exchange:mine.at', { host: host.name }) : `${learner.name} · ${host.name}`}
          </AppLink>
        }
      />
      {reflection.data?.submittedAt && !revising ? (
        <>
          <ReflectionRead internship={internship.data} reflection={reflection.data} own={own} />
          {own && reflection.data.withheld && (
            <p className={classes.later}>
              <Button onClick={() => setRevising(true)}>{t('withheld.change')}</Button>
            </p>
          )}
        </>
      ) : own ? (
        <ReflectionForm
          internship={internship.data}
          reflection={reflection.data}
          onShared={() => setRevising(false)}
        />
      ) : (
        <EmptyState title={t('reflection.notYet')}>
          {handedIn && t('reflection.notForYou')}
        </EmptyState>
      )}
    </div>
  );
}
