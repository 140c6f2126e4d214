import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Card } from '@/components/Card';
import { LoadingPart } from '@/components/Loaded';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import { useFormat } from '@/lib/i18n/useFormat';
import { agreementsQuery, approveAgreement, type Agreement, type Signatory } from './agreement-api';
import { AgreementFacts } from './AgreementFacts';
import { Approvals } from './Approvals';
import classes from '../parts/parts.module.css';
import { INTERNSHIPS } from '../data/internship-api';
import { newAgreementLink } from '../data/links';
import { PaperSignature } from './PaperSignature';
import { TakeBackApproval } from './TakeBackApproval';
import type { Internship } from '../data/types';

/** What learner, home and host agree on, and one tap to agree. */
export function AgreementCard({ internship }: { internship: Internship }) {
  const { t } = useTranslation('agreement');
  const { day } = useFormat();
  const versions = useQuery(agreementsQuery(internship.id));
  const open = internship.may?.includes('AGREE');
  const [latest, ...earlier] = versions.data ?? [];
  if (!internship.agreement && !open) return null;
  if (!versions.isSuccess)
    return (
      <Card title={t('agreement.title')}>
        <LoadingPart query={versions} />
      </Card>
    );
  const turn = latest?.agreesAs ?? [];
  const back = latest?.takesBackFor ?? [];
  return (
    <Card
      title={t('agreement.title')}
      tone={turn.length > 0 ? 'attention' : 'plain'}
      aside={
        latest &&
        latest.number > 1 && (
          <span className="small muted">{t('agreement.version', { number: latest.number })}</span>
        )
      }
    >
      {latest ? (
        <>
          <AgreementFacts agreement={latest} />
          <div className={classes.later}>
            <Approvals agreement={latest} internship={internship} />
          </div>
          {back.length > 0 && (
            <div className={`${classes.later} ${classes.ways}`}>
              {back.map((party) => (
                <TakeBackApproval
                  key={party}
                  internship={internship}
                  agreement={latest}
                  party={party}
                  own={internship.parties?.includes(party) ?? false}
                />
              ))}
            </div>
          )}
          {latest.withdrawals.map(({ party, reason, withdrawnAt }) => (
            <p key={party + withdrawnAt} className="small muted">
              {t('agreement.withdrawn', {
                party: t(`agreement.party.${party}`),
                date: day(withdrawnAt),
                reason,
              })}
            </p>
          ))}
          {turn.length > 0 && <Agree internship={internship} latest={latest} as={turn} />}
        </>
      ) : (
        <p>{t('agreement.none')}</p>
      )}
      {open && (
        <div className={`${classes.later} ${classes.ways}`}>
          <LinkButton variant="default" to={newAgreementLink(internship.id)}>
            {latest ? t('agreement.change') : t('agreement.first')}
          </LinkButton>
          {latest && internship.may?.includes('NOTE_PAPER') && (
            <PaperSignature internship={internship} latest={latest} />
          )}
        </div>
      )}
      {earlier.length > 0 && <Earlier versions={earlier} internship={internship} />}
    </Card>
  );
}

interface AgreeProps {
  internship: Internship;
  latest: Agreement;
  as: Signatory[];
}

function Agree({ internship, latest, as }: AgreeProps) {
  const { t } = useTranslation('agreement');
  const client = useQueryClient();
  const agreeing = useMutation({
    mutationFn: () =>
      Promise.all(as.map((party) => approveAgreement(internship.id, latest.number, party))),
    onSuccess: () => void toast(t('agreement.thanks')),
    // Also after a refusal: there may be a later version to read.
    onSettled: () => client.invalidateQueries({ queryKey: [INTERNSHIPS] }),
  });
  const text = useProblemText(agreeing.error);
  return (
    <div className={classes.later}>
      <Button fullWidth size="md" loading={agreeing.isPending} onClick={() => agreeing.mutate()}>
        {t('agreement.agree')}
      </Button>
      {agreeing.isError && <p role="alert">{text}</p>}
    </div>
  );
}

function Earlier({ versions, internship }: { versions: Agreement[]; internship: Internship }) {
  const { t } = useTranslation('agreement');
  const { day } = useFormat();
  return (
    <details className={classes.rules}>
      <summary>{t('agreement.earlier', { count: versions.length })}</summary>
      {versions.map((version) => (
        <section key={version.number} className={classes.later}>
          <h3>
            {t('agreement.version', { number: version.number })} · {day(version.drawnUpAt)}
          </h3>
          <AgreementFacts agreement={version} />
          <Approvals agreement={version} internship={internship} />
        </section>
      ))}
    </details>
  );
}
