import { useTranslation } from 'react-i18next';
import type { AuditRecord } from './types';

/**
 * A record of the trail as people say it: "Noor van Dijk" "bekeek" "de wens van Sam de Wit". Who reads it is spoken
 * to; a file has no reader yet.
 */
export function useTrailWords(reader?: string) {
  const { t, i18n } = useTranslation(['privacy', 'account']);
  const known = (key: string) => i18n.exists(`privacy:${key}`);

  const actor = ({ actor: who, actorRoles }: AuditRecord) => {
    if (!who) return t('trail.product');
    if (who.id === reader) return t('trail.you');
    const role = actorRoles[0] && t(`account:role.${actorRoles[0]}`);
    return who.name ?? (role ? t('trail.somebodyAs', { role }) : t('trail.somebody'));
  };
  const what = (record: AuditRecord) => {
    const { subjectType, subjectLabel, person, actor: who } = record;
    const type = known(`subject.${subjectType}`) ? subjectType : 'other';
    const subject = t(`subject.${type}`);
    if (subjectLabel) return t('trail.called', { subject, label: subjectLabel });
    const own = person !== null && person.id === who?.id;
    if (person && person.id === reader)
      return t(own ? 'trail.ofYourself' : 'trail.ofYou', { subject });
    if (own) return t('trail.ofThemselves', { subject });
    if (person) return t('trail.of', { subject, person: person.name ?? t('trail.ofSomebody') });
    return subject;
  };
  const verb = ({ action }: AuditRecord) => t(`verb.${action}`);
  /** Fields by the names that people use; what has no name is counted. */
  const fields = ({ fields: names }: AuditRecord) => {
    const named = names.filter((name) => known(`part.${name}`)).map((name) => t(`part.${name}`));
    const rest = names.length - named.length;
    return [...new Set(named), ...(rest > 0 ? [t('trail.more', { count: rest })] : [])].join(', ');
  };
  return { actor, verb, what, fields };
}
