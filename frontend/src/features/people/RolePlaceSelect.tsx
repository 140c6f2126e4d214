import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchSelect, type SearchSelectProps } from '@/components/form/SearchSelect';
import { rolePlacesQuery, type InsideRole } from './grants/api';

/** An organisation in which this role is mine to give. Elsewhere its own admin gives it. */
export function RolePlaceSelect({
  role,
  description,
  ...input
}: SearchSelectProps & { role: InsideRole }) {
  const { t } = useTranslation('people');
  const [q, setText] = useState('');
  const found = useQuery(rolePlacesQuery(role, q));
  const nowhere = q === '' && found.data?.items.length === 0;
  return (
    <SearchSelect
      {...input}
      description={nowhere ? t('grant.nowhere') : (description ?? t('grant.ownAffair'))}
      found={found}
      onSearch={setText}
    />
  );
}
