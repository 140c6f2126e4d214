import { Chip, Group, Input, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { FormShell } from '@/components/form/FormShell';
import { useAppForm } from '@/components/form/useAppForm';
import { toast } from '@/components/toast';
import type { Versioned } from '@/lib/api/types';
import { ROUNDS } from '../data/api';
import { DayPicker } from './DayPicker';
import classes from '../parts/parts.module.css';
import { HostRanking } from './HostRanking';
import { hostsOf } from './hosts';
import { myExchangeLink, roundViewLink } from '../data/links';
import { useMe } from '@/features/account/public';
import { isSelf } from '@/lib/reach';
import { giveWish, readWish } from '../data/wish-api';
import type { Place, Round, Wish } from '../data/types';

const schema = z.object({
  learningQuestion: z.string().max(2000),
  rankedHostIds: z.array(z.string()).max(20),
  topics: z.array(z.string()).max(20),
  unavailableDates: z.array(z.string()).max(100),
});

const valuesOf = (wish: Wish) => ({
  learningQuestion: wish.learningQuestion ?? '',
  rankedHostIds: wish.rankedHosts.map(({ id }) => id),
  topics: wish.topics,
  unavailableDates: wish.unavailableDates,
});

interface Props {
  round: Round;
  wish: Versioned<Wish>;
  places: Place[];
}

/** Two minutes on a phone; every part may be left out. */
export function WishForm({ round, wish, places }: Props) {
  const { t } = useTranslation(['wish', 'exchange']);
  const navigate = useNavigate();
  const client = useQueryClient();
  const own = isSelf(useMe(), wish.learner.id);
  const back = own ? myExchangeLink() : roundViewLink(round.id, { view: 'wishes' });
  const hosts = hostsOf(places, wish);
  const topics = [...new Set([...hosts.flatMap((host) => host.topics), ...wish.topics])].toSorted(
    (a, b) => a.localeCompare(b, 'nl'),
  );
  const form = useAppForm({
    name: `wish/${round.id}/${wish.learner.id}`,
    values: valuesOf(wish),
    etag: wish.etag,
    schema,
    save: (values, { etag }) =>
      giveWish(
        round.id,
        wish.learner.id,
        {
          ...values,
          rankedHostIds: values.rankedHostIds.filter((id) => !wish.visitedHostIds.includes(id)),
          learningQuestion: values.learningQuestion.trim() || null,
        },
        wish.given ? etag : undefined,
      ),
    latest: async () => {
      const fresh = await readWish(round.id, wish.learner.id);
      return { values: valuesOf(fresh), etag: fresh.etag };
    },
    onSaved: async () => {
      await client.invalidateQueries({ queryKey: [ROUNDS, round.id] });
      void toast(t('wish.saved'));
      void navigate({ href: back });
    },
  });
  const values = form.form.getValues();
  const input = form.form.getInputProps;
  return (
    <FormShell
      form={form}
      submitLabel={t('wish.save')}
      onCancel={() => void navigate({ href: back })}
    >
      {own && !wish.given && <p className={classes.hint}>{t('wish.twoMinutes')}</p>}
      <Textarea
        label={t('wish.question')}
        description={t('wish.questionHint')}
        placeholder={t('wish.questionExample')}
        autosize
        minRows={3}
        {...input('learningQuestion')}
      />
      <HostRanking
        hosts={hosts}
        value={values.rankedHostIds}
        error={input('rankedHostIds').error}
        onChange={(next) => form.form.setFieldValue('rankedHostIds', next)}
      />
      {topics.length > 0 && (
        <Input.Wrapper
          label={t('wish.topics')}
          description={t('wish.topicsHint')}
          labelElement="div"
        >
          <Chip.Group
            multiple
            value={values.topics}
            onChange={(next) => form.form.setFieldValue('topics', next)}
          >
            <Group gap={6} mt={6}>
              {topics.map((topic) => (
                <Chip className={classes.chip} key={topic} value={topic} size="md">
                  {topic}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Input.Wrapper>
      )}
      <DayPicker
        label={t('wish.dates')}
        hint={t('wish.datesHint')}
        from={round.periodStartDate}
        to={round.periodEndDate}
        value={values.unavailableDates}
        onChange={(next) => form.form.setFieldValue('unavailableDates', next)}
      />
      {own && (
        <p role="status" className={classes.whereabouts} data-where="device">
          {form.dirty && t('exchange:draft.device')}
        </p>
      )}
    </FormShell>
  );
}
