import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { Card } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { newPartLink, partLink, type Part } from '../links';

interface Props<T> {
  /** The network. */
  id: string;
  part: Part;
  title: string;
  /** The words of the link that adds one. */
  add: string;
  empty: string;
  mayAdd: boolean;
  query: UseQueryResult<{ items: T[] }>;
  children: (items: T[]) => ReactNode;
}

/** A card with one kind of part of the network: its rows, or what to do first. */
export function PartCard<T>({ id, part, title, add, empty, mayAdd, query, children }: Props<T>) {
  return (
    <Card title={title} aside={mayAdd && <AppLink to={newPartLink(id, part)}>{add}</AppLink>}>
      <Loaded query={query} waiting={<Skeleton height={90} radius="md" />}>
        {({ items }) => (items.length === 0 ? <p className="muted">{empty}</p> : children(items))}
      </Loaded>
    </Card>
  );
}

/** "Wijzig", with the name for who hears only the link. */
export function ChangeLink({
  id,
  part,
  of,
}: {
  id: string;
  part: Part;
  of: { id: string; name: string };
}) {
  const { t } = useTranslation('network');
  return (
    <AppLink to={partLink(id, part, of.id)}>
      {t('change')}
      <span className="sr-only"> {of.name}</span>
    </AppLink>
  );
}
