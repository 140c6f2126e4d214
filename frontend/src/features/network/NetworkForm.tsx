import { Checkbox, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Columns } from '@/components/Card';
import { LoadedPage } from '@/components/Loaded';
import { RecordForm } from '@/components/form/RecordForm';
import type { Versioned } from '@/lib/api/types';
import { blanks, nulled } from '@/lib/blank';
import {
  createNetwork,
  KINDS,
  networkQuery,
  PRECISIONS,
  programmesQuery,
  SECTORS,
  updateNetwork,
  type Network,
} from './api';
import { networkLink, networksLink } from './links';

const schema = z.object({
  name: z.string().trim().min(1).max(100),
  fullName: z.string().max(200),
  kind: z.enum(KINDS),
  region: z.string().max(100),
  sectors: z.array(z.enum(SECTORS)).min(1),
  description: z.string().max(4000),
  programmeId: z.string(),
  startDate: z.string(),
  startPrecision: z.enum(PRECISIONS),
  endDate: z.string(),
  endPrecision: z.enum(PRECISIONS),
  endReason: z.string().max(1000),
  sourceUrl: z.union([z.literal(''), z.url().max(500)]),
});
type Precision = NonNullable<Network['startPrecision']>;
const valuesOf = (network?: Network) => ({
  name: network?.name ?? '',
  kind: network?.kind ?? ('LEARNING_NETWORK' as Network['kind']),
  sectors: network?.sectors ?? ([] as Network['sectors']),
  programmeId: network?.programme?.id ?? '',
  startPrecision: network?.startPrecision ?? ('DAY' as Precision),
  endPrecision: network?.endPrecision ?? ('DAY' as Precision),
  ...blanks(
    network,
    'fullName',
    'region',
    'description',
    'startDate',
    'endDate',
    'endReason',
    'sourceUrl',
  ),
});
const bodyOf = (values: ReturnType<typeof valuesOf>) => ({
  ...nulled(
    values,
    'fullName',
    'region',
    'description',
    'programmeId',
    'startDate',
    'endDate',
    'endReason',
    'sourceUrl',
  ),
  startPrecision: values.startDate ? values.startPrecision : null,
  endPrecision: values.endDate ? values.endPrecision : null,
});

/** A new network, or the facts of one that is there. */
export default function NetworkForm() {
  const { networkId } = useParams({ strict: false });
  const query = useQuery({ ...networkQuery(networkId ?? ''), enabled: networkId !== undefined });
  if (!networkId) return <Fields />;
  return <LoadedPage query={query}>{(network) => <Fields network={network} />}</LoadedPage>;
}

function Fields({ network }: { network?: Versioned<Network> }) {
  const { t } = useTranslation('network');
  const queries = useQueryClient();
  const programmes = useQuery(programmesQuery()).data?.items ?? [];
  const precisions = PRECISIONS.map((value) => ({ value, label: t(`precision.${value}`) }));
  return (
    <RecordForm
      title={network?.name ?? t('form.new')}
      meta={t('list.title')}
      name={`network/${network?.id ?? 'new'}`}
      values={valuesOf(network)}
      etag={network?.etag}
      schema={schema}
      save={(values, { key, etag }) =>
        network
          ? updateNetwork(network.id, bodyOf(values), etag)
          : createNetwork(bodyOf(values), key)
      }
      latest={async () => {
        const fresh = await queries.fetchQuery({ ...networkQuery(network!.id), staleTime: 0 });
        return { values: valuesOf(fresh), etag: fresh.etag };
      }}
      touches={['networks', 'programmes']}
      after={(saved) => networkLink(saved.id)}
      back={network ? networkLink(network.id) : networksLink()}
    >
      {(field) => (
        <>
          <TextInput
            label={t('field.name')}
            description={t('form.nameHint')}
            required
            {...field('name')}
          />
          <TextInput label={t('field.fullName')} {...field('fullName')} />
          <Columns>
            <NativeSelect
              label={t('field.kind')}
              data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
              {...field('kind')}
            />
            <TextInput
              label={t('field.region')}
              description={t('form.regionHint')}
              {...field('region')}
            />
          </Columns>
          <Checkbox.Group label={t('field.sectors')} required {...field('sectors')}>
            <Group gap="md" mt="xs">
              {SECTORS.map((value) => (
                <Checkbox key={value} value={value} label={t(`sector.${value}`)} />
              ))}
            </Group>
          </Checkbox.Group>
          <Textarea label={t('form.description')} autosize minRows={3} {...field('description')} />
          <NativeSelect
            label={t('field.programme')}
            data={[
              { value: '', label: t('form.noProgramme') },
              ...programmes.flatMap(({ id, name }) => (name ? [{ value: id, label: name }] : [])),
            ]}
            {...field('programmeId')}
          />
          <Columns>
            <TextInput type="date" label={t('form.start')} {...field('startDate')} />
            <NativeSelect
              label={t('form.startPrecision')}
              data={precisions}
              {...field('startPrecision')}
            />
          </Columns>
          <Columns>
            <TextInput type="date" label={t('form.end')} {...field('endDate')} />
            <NativeSelect
              label={t('form.endPrecision')}
              data={precisions}
              {...field('endPrecision')}
            />
          </Columns>
          <TextInput label={t('field.endReason')} {...field('endReason')} />
          <TextInput
            type="url"
            label={t('field.sourceUrl')}
            description={t('form.sourceHint')}
            {...field('sourceUrl')}
          />
        </>
      )}
    </RecordForm>
  );
}
