import { Button, NumberInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import classes from '../privacy.module.css';
import type { RetentionRule } from '../types';
import { decide } from './api';

interface Props {
  rule: RetentionRule;
  organisationId: string | undefined;
}

/** One kind of data and its term; saved on its own, as each is a decision of its own. */
export function RuleRow({ rule, organisationId }: Props) {
  const { t } = useTranslation(['privacy', 'components']);
  const queries = useQueryClient();
  const [months, setMonths] = useState<number | string>(rule.months);
  const saving = useMutation({
    mutationFn: () => decide(rule.kind, organisationId, Number(months)),
    onSuccess: () => {
      void toast();
      return queries.invalidateQueries({ queryKey: ['retention-rules'] });
    },
  });
  const text = useProblemText(saving.error);
  const valid = Number.isInteger(months) && Number(months) >= 1 && Number(months) <= 120;
  return (
    <li>
      <div className={classes.rule}>
        <strong>{rule.title}</strong>
        <span className="small muted">
          {rule.since}
          {organisationId && ` · ${t(rule.own ? 'retention.own' : 'retention.asOthers')}`}
        </span>
      </div>
      <form
        className={classes.term}
        onSubmit={(event) => {
          event.preventDefault();
          if (valid) saving.mutate();
        }}
      >
        <NumberInput
          aria-label={t('retention.monthsOf', { kind: rule.title })}
          suffix={` ${t('retention.months')}`}
          min={1}
          max={120}
          allowDecimal={false}
          value={months}
          onChange={setMonths}
          error={!valid ? t('retention.range') : saving.isError && text}
        />
        {valid && months !== rule.months && (
          <Button type="submit" loading={saving.isPending}>
            {t('components:form.save')}
            <span className="sr-only"> {rule.title}</span>
          </Button>
        )}
      </form>
    </li>
  );
}
