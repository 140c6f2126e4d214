import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '@/components/AppLink';
import { Card, Columns, Stacked } from '@/components/Card';
import { FactList } from '@/components/FactList';
import { History } from '@/components/History';
import { Loaded, LoadedPage } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { StatusPill } from '@/components/StatusPill';
import { TransitionButtons } from '@/components/TransitionButtons';
import { personLink } from '@/features/people/public';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from '../privacy.module.css';
import type { DataRequest } from '../types';
import { moveRequest, requestQuery, requestStepsQuery } from './api';
import { answerBefore } from './deadline';
import { EraseButton } from './EraseButton';

/** One request: what is asked, what granting it does, and the answer. */
export default function DataRequestPage() {
  const { requestId = '' } = useParams({ strict: false });
  const query = useQuery(requestQuery(requestId));
  return <LoadedPage query={query}>{(request) => <Page request={request} />}</LoadedPage>;
}

function Page({ request }: { request: DataRequest }) {
  const { t } = useTranslation('privacy');
  const { date } = useFormat();
  const queries = useQueryClient();
  const steps = useQuery(requestStepsQuery(request.id));
  const move = async (to: string, reason?: string) => {
    await moveRequest(request.id, to, reason ?? null);
    await Promise.all(
      [['data-requests'], ['people'], ['learners']].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
  };
  const open = request.status === 'OPEN';
  const erases = request.kind === 'ERASURE';
  return (
    <>
      <PageHeader
        title={t(`asks.${request.kind}`)}
        meta={[t('request.title'), request.person.name].join(' · ')}
        status={<StatusPill of="request" status={request.status} />}
      />
      <Columns wide>
        <Stacked>
          <Card title={t('request.words')}>
            {request.text ? (
              <blockquote className={classes.words}>{request.text}</blockquote>
            ) : (
              <p className="muted">{t('request.noWords')}</p>
            )}
          </Card>
          <Loaded query={steps}>
            {({ allowed }) =>
              allowed.length > 0 && (
                <Card tone={open ? 'attention' : 'plain'} title={t('request.answer')}>
                  <Stacked>
                    {open && <p>{t(`granting.${request.kind}`)}</p>}
                    <div className={classes.buttons}>
                      <TransitionButtons
                        of="request"
                        steps={allowed}
                        road={['GRANTED']}
                        except={erases ? ['GRANTED'] : []}
                        move={move}
                      />
                      {erases && allowed.some(({ to }) => to === 'GRANTED') && (
                        <EraseButton
                          name={request.person.name}
                          erase={(reason) => move('GRANTED', reason)}
                        />
                      )}
                    </div>
                  </Stacked>
                </Card>
              )
            }
          </Loaded>
        </Stacked>
        <Stacked>
          <Card title={t('request.about')}>
            <FactList
              facts={[
                {
                  term: t('request.person'),
                  // Of somebody who was erased there is no page any more.
                  value:
                    erases && request.status === 'GRANTED' ? (
                      request.person.name
                    ) : (
                      <EntityLink entity={request.person} to={personLink(request.person.id)} />
                    ),
                },
                { term: t('request.asked'), value: date(request.createdAt) },
                {
                  term: t('request.before'),
                  value: open && date(answerBefore(request)),
                  optional: !open,
                },
                {
                  term: t('request.decided'),
                  value: request.decidedAt && date(request.decidedAt),
                  optional: true,
                },
              ]}
            />
          </Card>
          <Card title={t('request.history')}>
            <Loaded query={steps}>
              {({ history }) => <History of="request" entries={history} />}
            </Loaded>
          </Card>
        </Stacked>
      </Columns>
    </>
  );
}
