import { Checkbox } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card, Stacked } from '@/components/Card';
import { DownloadCsv } from '@/components/list/DownloadCsv';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Search } from '@/lib/search';
import { isBest, MOST_COMPARED, ruleRows } from './compare';
import classes from './plan.module.css';
import shared from '../parts/parts.module.css';
import { PlanDifferences } from './PlanDifferences';
import { SideBySide } from './SideBySide';
import type { Plan, Round } from '../data/types';
import { usePlanWords } from './usePlanWords';
import { ViewLink } from '../parts/ViewLink';

interface Props {
  round: Round;
  plans: Plan[];
  compared: string[];
}

/** What each wanted rule costs: two to four plans in columns, and who gets something else. */
export function PlanCompare({ round, plans, compared }: Props) {
  const { t } = useTranslation('plan');
  const navigate = useNavigate();
  const { titleOf } = usePlanWords();
  const chosen = plans.filter(({ id }) => compared.includes(id)).slice(0, MOST_COMPARED);
  /** Those that are compared by letter, in the order of the columns. */
  const nameOf = (plan: Plan) => {
    const at = chosen.indexOf(plan);
    return at < 0 ? titleOf(plan) : `${'ABCD'.charAt(at)} · ${titleOf(plan)}`;
  };
  const choose = (ids: string[]) =>
    void navigate({
      to: '.',
      search: (old: Search) => ({ ...old, compare: ids.join(',') }),
      resetScroll: false,
    } as never);
  return (
    <Stacked>
      <div>
        <ViewLink className={shared.way} values={{ view: 'plan', plan: compared[0]! }}>
          {t('compare.close')}
        </ViewLink>
      </div>
      <Checkbox.Group
        label={t('compare.which')}
        description={t('compare.whichHint', { most: MOST_COMPARED })}
        value={chosen.map(({ id }) => id)}
        onChange={choose}
      >
        <div className={classes.choices}>
          {plans.map((plan) => (
            <Checkbox
              key={plan.id}
              value={plan.id}
              label={nameOf(plan)}
              disabled={
                compared.includes(plan.id) ? chosen.length < 3 : chosen.length >= MOST_COMPARED
              }
            />
          ))}
        </div>
      </Checkbox.Group>
      <Rules plans={chosen} names={chosen.map(nameOf)} />
      {chosen.slice(1).map((other) => (
        <PlanDifferences
          key={other.id}
          round={round}
          plan={chosen[0]!}
          other={other}
          names={{ plan: nameOf(chosen[0]!), other: nameOf(other) }}
        />
      ))}
    </Stacked>
  );
}

function Rules({ plans, names }: { plans: Plan[]; names: string[] }) {
  const { t } = useTranslation('plan');
  const { number } = useFormat();
  const order = (plan: Plan) =>
    [...new Set(plan.objective.map(({ rule }) => rule))]
      .map((rule) => t(`rule.${rule}`))
      .join(' › ');
  const asked = ({ options }: Plan) =>
    t('compare.fixed', {
      pins: number(options?.pins.length ?? 0),
      forbids: number(options?.forbids.length ?? 0),
    });
  const head = [t('compare.rule'), ...names];
  const rows = [
    ...ruleRows(plans).map((row) => ({
      key: row.key,
      cells: [
        row.meaning,
        ...row.values.map((value) => (value === null ? t('compare.off') : number(value))),
      ],
      best: row.values.map((_, at) => isBest(row, at)),
    })),
    { key: 'order', cells: [t('compare.order'), ...plans.map(order)] },
    { key: 'asked', cells: [t('compare.asked'), ...plans.map(asked)] },
  ];
  return (
    <Card
      title={t('compare.title')}
      aside={
        <DownloadCsv title={t('compare.title')} rows={() => [head, ...rows.map((r) => r.cells)]} />
      }
    >
      <p className="small muted">{t('compare.less')}</p>
      <SideBySide label={t('compare.title')} head={head} rows={rows} />
    </Card>
  );
}
