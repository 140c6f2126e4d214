import { Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Loaded, LoadedPage } from '@/components/Loaded';
import { RecordForm } from '@/components/form/RecordForm';
import { today } from '@/lib/today';
import { dropoutReasonsQuery, learnerQuery, moveLearner, type Learner } from './api';
import { learnerLink } from './links';

const ENDS = ['COMPLETED', 'DROPPED_OUT', 'TRANSFERRED'] as const;
type End = (typeof ENDS)[number];
const schemaFor = (to: End) =>
  z.object({
    date: z.string().min(1),
    dropoutReason: to === 'DROPPED_OUT' ? z.string().min(1) : z.string(),
    destination: to === 'TRANSFERRED' ? z.string().trim().min(1).max(200) : z.string().max(200),
    stillInTraining: z.enum(['', 'yes', 'no']),
    reason: z.string().max(1000),
  });
type Still = '' | 'yes' | 'no';
const STILL = { '': null, yes: true, no: false };

/** The end of a trajectory: when, why, and where somebody went. */
export default function LearnerStepPage() {
  const { learnerId = '', to = '' } = useParams({ strict: false });
  const query = useQuery(learnerQuery(learnerId));
  const end = ENDS.find((one) => one === to) ?? 'DROPPED_OUT';
  return (
    <LoadedPage query={query}>{(learner) => <EndForm learner={learner} to={end} />}</LoadedPage>
  );
}

function EndForm({ learner, to }: { learner: Learner; to: End }) {
  const { t } = useTranslation(['learner', 'transition', 'status']);
  return (
    <RecordForm
      title={t(`transition:learner.${to}`)}
      meta={learner.name}
      name={`learner-step/${learner.id}/${to}`}
      values={{
        date: today(),
        dropoutReason: '',
        destination: '',
        stillInTraining: '' as Still,
        reason: '',
      }}
      schema={schemaFor(to)}
      save={(values) =>
        moveLearner(learner.id, {
          to,
          date: values.date,
          dropoutReason: values.dropoutReason || null,
          destination: values.destination || null,
          stillInTraining: STILL[values.stillInTraining],
          reason: values.reason || null,
        })
      }
      touches={['learners', 'cohorts']}
      after={(saved) => learnerLink(saved.id)}
      back={learnerLink(learner.id)}
      act={{
        label: t(`transition:learner.${to}`),
        done: t('outcome.done', { name: learner.name, status: t(`status:learner.${to}`) }),
      }}
    >
      {(field) => (
        <>
          {to === 'DROPPED_OUT' && <Reasons {...field('dropoutReason')} />}
          <TextInput
            type="date"
            label={t('outcome.date')}
            required
            max={today()}
            {...field('date')}
          />
          {to !== 'COMPLETED' && (
            <>
              <TextInput
                label={t('outcome.destination')}
                description={t('outcome.destinationHint')}
                required={to === 'TRANSFERRED'}
                {...field('destination')}
              />
              <Radio.Group label={t('outcome.stillInTraining')} {...field('stillInTraining')}>
                <Stack gap={0} mt={4}>
                  <Radio value="yes" label={t('answer.yes')} />
                  <Radio value="no" label={t('answer.no')} />
                  <Radio value="" label={t('answer.unknown')} />
                </Stack>
              </Radio.Group>
            </>
          )}
          <Textarea
            label={t('outcome.note')}
            description={t('outcome.noteHint')}
            autosize
            minRows={2}
            {...field('reason')}
          />
        </>
      )}
    </RecordForm>
  );
}

const INFLUENCES = ['INFLUENCEABLE', 'NOT_INFLUENCEABLE', 'ELSEWHERE'] as const;

/** The reasons, apart for what the network can do something about. */
function Reasons(input: Record<string, unknown>) {
  const { t, i18n } = useTranslation('learner');
  const query = useQuery(dropoutReasonsQuery(i18n.language));
  return (
    <Loaded query={query}>
      {(reasons) => (
        <Radio.Group label={t('outcome.reason')} required {...input}>
          {INFLUENCES.map((influence) => (
            <Stack key={influence} gap={0} mt="sm">
              <p className="small muted">{t(`influence.${influence}`)}</p>
              {reasons
                .filter((reason) => reason.influence === influence)
                .map(({ code, label }) => (
                  <Radio key={code} value={code} label={label} />
                ))}
            </Stack>
          ))}
        </Radio.Group>
      )}
    </Loaded>
  );
}
