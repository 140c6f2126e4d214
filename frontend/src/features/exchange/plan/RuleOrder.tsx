import { ActionIcon, Switch } from '@mantine/core';
import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './plan.module.css';
import shared from '../parts/parts.module.css';
import { switched, type RuleChoice } from './plan-options';
import { moved } from '../parts/moved';

interface Props {
  value: RuleChoice[];
  onChange: (value: RuleChoice[]) => void;
}

/** The wanted rules, most important first. Everybody placed stands fast at the top. */
export function RuleOrder({ value, onChange }: Props) {
  const { t } = useTranslation(['plan', 'exchange']);
  const [said, say] = useState('');
  const move = (index: number, step: -1 | 1) => {
    onChange(moved(value, index, step));
    say(t('options.nowAt', { rule: t(`rule.${value[index]!.rule}`), at: index + step + 1 }));
  };
  return (
    <fieldset className={shared.hosts}>
      <legend>{t('options.rules')}</legend>
      <p className={shared.legendHint}>{t('options.rulesHint')}</p>
      <ol className={shared.chosen}>
        {value.map(({ rule, on }, index) => (
          <li key={rule}>
            <span className={shared.rank} data-empty={on ? undefined : true} aria-hidden>
              {on ? value.slice(0, index + 1).filter((one) => one.on).length : ''}
            </span>
            {index === 0 ? (
              <span className={shared.hostName}>
                {t(`rule.${rule}`)}
                <span className={shared.hostMore}>{t('options.always')}</span>
              </span>
            ) : (
              <>
                <Switch
                  className={classes.ruleName}
                  label={t(`rule.${rule}`)}
                  checked={on}
                  onChange={(event) =>
                    onChange(switched(value, index, event.currentTarget.checked))
                  }
                />
                <ActionIcon
                  variant="subtle"
                  disabled={index === 1}
                  aria-label={t('exchange:wish.up', { name: t(`rule.${rule}`) })}
                  onClick={() => move(index, -1)}
                >
                  <IconArrowUp size={20} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  disabled={index === value.length - 1}
                  aria-label={t('exchange:wish.down', { name: t(`rule.${rule}`) })}
                  onClick={() => move(index, 1)}
                >
                  <IconArrowDown size={20} aria-hidden />
                </ActionIcon>
              </>
            )}
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </fieldset>
  );
}
