import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Card } from '@/components/Card';
import classes from '../parts/parts.module.css';
import { reflectionLink } from '../data/links';
import type { Internship } from '../data/types';

function stateOf({ reflection }: Internship) {
  if (!reflection?.submittedAt) return 'open';
  if (reflection.status === 'WITHHELD') return 'withheld';
  return reflection.status === 'REVISED' ? 'revised' : 'handedIn';
}

/** How your reflection on a visit stands, and the way to it. */
export function MyReflection({ internship }: { internship: Internship }) {
  const { t } = useTranslation('reflection');
  const state = stateOf(internship);
  const yours = state === 'open' || state === 'withheld';
  return (
    <Card title={t('mine.reflection')} tone={yours ? 'attention' : 'calm'}>
      <p>{t(`mine.reflectionState.${state}.text`)}</p>
      <p className={classes.later}>
        <LinkButton to={reflectionLink(internship.id)} variant={yours ? 'filled' : 'default'}>
          {t(`mine.reflectionState.${state}.go`)}
        </LinkButton>
      </p>
    </Card>
  );
}
