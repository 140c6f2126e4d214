import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { FormShell } from '@/components/form/FormShell';
import { useAppForm } from '@/components/form/useAppForm';
import { PageHeader } from '@/components/PageHeader';
import { toast } from '@/components/toast';
import { useMe, useNetwork } from '@/features/account/public';
import { partnersQuery, type Reflection } from '@/features/exchange/public';
import type { Versioned } from '@/lib/api/types';
import { runs } from '@/lib/reach';
import { createProposal, PROPOSALS, readProposal, updateProposal } from './api';
import { proposalLink, proposalsLink } from './links';
import classes from './proposal.module.css';
import type { Proposal } from './types';

const schema = z.object({
  title: z.string().trim().min(1).max(200),
  organisationId: z.string().min(1),
  currentSituation: z.string().max(4000),
  idea: z.string().trim().min(1).max(8000),
  expectedBenefit: z.string().max(4000),
});

interface Props {
  proposal?: Versioned<Proposal>;
  reflection?: Reflection;
}

const valuesOf = (own: string, { proposal, reflection }: Props) => ({
  title: proposal?.title ?? '',
  organisationId: proposal?.organisation.id ?? own,
  currentSituation: proposal?.currentSituation ?? reflection?.homePractice ?? '',
  idea: proposal?.idea ?? reflection?.takeHome ?? '',
  expectedBenefit: proposal?.expectedBenefit ?? reflection?.judgement ?? '',
});

export function ProposalForm({ proposal, reflection }: Props) {
  const { t } = useTranslation('proposal');
  const navigate = useNavigate();
  const client = useQueryClient();
  const me = useMe();
  const { network } = useNetwork();
  const networkId = proposal?.network.id ?? network?.id ?? '';
  const partners = useQuery(partnersQuery(networkId));
  const mine = me.grants.flatMap(({ organisation }) => organisation ?? []);
  const [own] = mine;
  // For another organisation than the own only by who runs the network, as in the API.
  const forAll = runs(me, networkId);
  const form = useAppForm({
    name: `proposal/${proposal?.id ?? `new/${reflection?.id ?? networkId}`}`,
    values: valuesOf(own?.id ?? '', { proposal, reflection }),
    etag: proposal?.etag,
    schema,
    save: (values, { key, etag }) => {
      const body = {
        networkId,
        organisationId: values.organisationId,
        title: values.title.trim(),
        currentSituation: values.currentSituation.trim() || null,
        idea: values.idea.trim(),
        expectedBenefit: values.expectedBenefit.trim() || null,
        reflectionId: proposal?.reflectionId ?? reflection?.id ?? null,
      };
      return proposal ? updateProposal(proposal.id, body, etag) : createProposal(body, key);
    },
    ...(proposal && {
      latest: async () => {
        const fresh = await readProposal(proposal.id);
        return { values: valuesOf('', { proposal: fresh }), etag: fresh.etag };
      },
    }),
    onSaved: async (saved) => {
      await client.invalidateQueries({ queryKey: [PROPOSALS] });
      void toast(proposal ? undefined : t('form.saved'));
      void navigate({ to: proposalLink(saved.id) });
    },
  });
  const input = form.form.getInputProps;
  const choices = new Map(
    [proposal?.organisation, ...mine, ...((forAll && partners.data) || [])].flatMap((one) =>
      one ? [[one.id, one.name] as const] : [],
    ),
  );
  const back = proposal ? proposalLink(proposal.id) : proposalsLink();
  return (
    <>
      <PageHeader title={proposal ? t('form.edit') : t('form.new')} meta={network?.name} />
      <FormShell
        form={form}
        submitLabel={proposal ? undefined : t('form.create')}
        onCancel={() => void navigate({ to: back })}
      >
        {reflection && <p className={classes.hint}>{t('form.fromReflection')}</p>}
        <TextInput label={t('form.title')} description={t('form.titleHint')} {...input('title')} />
        <NativeSelect
          label={t('form.organisation')}
          description={t('form.organisationHint')}
          disabled={proposal !== undefined}
          data={[
            { value: '', label: t('form.choose') },
            ...[...choices].map(([value, label]) => ({ value, label })),
          ]}
          {...input('organisationId')}
        />
        <Textarea
          label={t('page.now')}
          description={t('form.nowHint')}
          autosize
          minRows={3}
          {...input('currentSituation')}
        />
        <Textarea
          label={t('page.idea')}
          description={t('form.ideaHint')}
          autosize
          minRows={4}
          {...input('idea')}
        />
        <Textarea label={t('page.benefit')} autosize minRows={3} {...input('expectedBenefit')} />
      </FormShell>
    </>
  );
}
