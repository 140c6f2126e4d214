import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Columns } from '@/components/Card';
import { RecordForm } from '@/components/form/RecordForm';
import { nulled } from '@/lib/blank';
import { networkQuery } from '../api';
import { networkLink } from '../links';
import { createMembership, ROLES } from './memberships';

const schema = z.object({
  role: z.enum(ROLES),
  validFrom: z.string(),
  validTo: z.string(),
  dateNote: z.string().max(500),
});

/** Writes down a member that no source names: it counts at once, as there is nobody to ask. */
export default function UnnamedMemberForm() {
  const { t } = useTranslation(['membership', 'network']);
  const { networkId = '' } = useParams({ strict: false });
  const network = useQuery(networkQuery(networkId)).data;
  return (
    <RecordForm
      title={t('unnamed.title')}
      meta={network?.name}
      name={`unnamed-member/${networkId}`}
      values={{
        role: 'PARTNER' as (typeof ROLES)[number],
        validFrom: '',
        validTo: '',
        dateNote: '',
      }}
      schema={schema}
      act={{ label: t('unnamed.send'), done: t('unnamed.done') }}
      save={(values, { key }) =>
        createMembership(
          networkId,
          {
            ...nulled(values, 'validFrom', 'validTo', 'dateNote'),
            organisationId: null,
            leaveReason: null,
          },
          key,
        )
      }
      touches={['memberships', 'networks']}
      after={() => networkLink(networkId)}
      back={networkLink(networkId)}
    >
      {(field) => (
        <>
          <p>{t('unnamed.hint')}</p>
          <NativeSelect
            label={t('network:member.role')}
            data={ROLES.map((value) => ({ value, label: t(`network:role.${value}`) }))}
            {...field('role')}
          />
          <Columns>
            <TextInput type="date" label={t('network:member.from')} {...field('validFrom')} />
            <TextInput type="date" label={t('network:member.to')} {...field('validTo')} />
          </Columns>
          <TextInput
            label={t('network:member.dateNote')}
            description={t('network:member.dateNoteHint')}
            {...field('dateNote')}
          />
        </>
      )}
    </RecordForm>
  );
}
