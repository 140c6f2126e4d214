import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/components/form/useIdempotencyKey';
import { Stacked } from '@/components/Card';
import { useProblemText } from '@/components/states';
import { asProblem } from '@/lib/api/problem';
import { useFormat } from '@/lib/i18n/useFormat';
import { ROUNDS } from '../data/api';
import { PairPicker } from './PairPicker';
import { makePlan, roundPlacesQuery } from '../data/plan-api';
import { participantsQuery } from '../data/wish-api';
import { isRepair, optionsOf, requestOf, type Options } from './plan-options';
import { RuleOrder } from './RuleOrder';
import { TogetherChoice } from './TogetherChoice';
import type { Plan, Round } from '../data/types';

interface Props {
  round: Round;
  /** The plan made last: what was asked of it is asked again. */
  last: Plan | undefined;
  close: () => void;
}

/** What a plan is asked to be: the order of the rules, who goes where, who does not. */
export function PlanOptionsForm({ round, last, close }: Props) {
  const { t } = useTranslation('plan');
  const { period } = useFormat();
  const client = useQueryClient();
  const keys = useIdempotencyKey();
  const [options, setOptions] = useState(() => optionsOf(last, isRepair(round)));
  const participants = useQuery(participantsQuery(round.id));
  const places = useQuery({
    ...roundPlacesQuery(round.id),
    select: (all) => all.filter(({ plannable }) => plannable),
  });
  const making = useMutation({
    mutationFn: () => makePlan(round.id, requestOf(options), keys.keyFor(options)),
    onSuccess: async () => {
      keys.done();
      await client.invalidateQueries({ queryKey: [ROUNDS, round.id, 'plans'] });
      close();
    },
  });
  const text = useProblemText(making.error);
  const violations = making.error ? asProblem(making.error).violations : [];
  const errorsOf = (kind: 'pins' | 'forbids') =>
    new Map(
      violations.flatMap(({ field, message }) => {
        const at = new RegExp(`^${kind}\\[(\\d+)\\]`).exec(field)?.[1];
        return at === undefined ? [] : [[Number(at), message] as const];
      }),
    );
  const togetherErrors = violations
    .filter(({ field }) => field.startsWith('together'))
    .map(({ message }) => message);
  const change = (next: Partial<Options>) => {
    making.reset();
    setOptions({ ...options, ...next });
  };
  const learners = (participants.data ?? []).map(({ learner, employer }) => ({
    value: learner.id,
    label: `${learner.name} · ${employer.name}`,
  }));
  const wards = (places.data ?? []).map(({ id, organisation, ward, startDate, endDate }) => ({
    value: id,
    label: `${organisation.name}, ${ward} · ${period(startDate, endDate)}`,
  }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        making.mutate();
      }}
    >
      <Stacked>
        <RuleOrder value={options.rules} onChange={(rules) => change({ rules })} />
        <TogetherChoice
          round={round}
          value={options.together}
          errors={togetherErrors}
          onChange={(together) => change({ together })}
        />
        {(['pins', 'forbids'] as const).map((kind) => (
          <PairPicker
            key={kind}
            kind={kind}
            learners={learners}
            places={wards}
            value={options[kind]}
            errors={errorsOf(kind)}
            onChange={(pairs) => change({ [kind]: pairs })}
          />
        ))}
        {making.isError && <p role="alert">{text}</p>}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('options.cancel')}
          </Button>
          <Button type="submit" loading={making.isPending} data-autofocus>
            {t(isRepair(round) ? 'repair.make' : 'options.make')}
          </Button>
        </Group>
      </Stacked>
    </form>
  );
}
