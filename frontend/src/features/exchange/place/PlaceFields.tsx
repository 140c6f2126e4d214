import { Chip, Group, Input, NumberInput, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Columns } from '@/components/Card';
import { endsNextDay } from '@/lib/clock';
import classes from '../parts/parts.module.css';
import type { PlaceValues } from './place-form';
import { RecognitionWarning } from './Recognition';
import { useTimes } from '../parts/times';
import type { Round } from '../data/types';

interface Props {
  form: UseFormReturnType<PlaceValues>;
  round: Round;
  fixed: boolean;
}

export function PlaceFields({ form, round, fixed }: Props) {
  const { t } = useTranslation(['place', 'exchange']);
  const { weekdayNames } = useTimes();
  const input = form.getInputProps;
  const days = input('weekdays');
  const { startTime, endTime } = form.getValues();
  const night = endsNextDay(startTime, endTime);
  return (
    <>
      <TextInput
        label={t('exchange:placeForm.ward')}
        description={t('placeForm.wardHint')}
        {...input('ward')}
      />
      <Columns>
        <TextInput
          type="date"
          label={t('exchange:placeForm.start')}
          min={round.periodStartDate}
          max={round.periodEndDate}
          disabled={fixed}
          {...input('startDate')}
        />
        <TextInput
          type="date"
          label={t('exchange:placeForm.end')}
          min={form.getValues().startDate}
          max={round.periodEndDate}
          disabled={fixed}
          {...input('endDate')}
        />
      </Columns>
      <Input.Wrapper
        label={t('placeForm.weekdays')}
        error={days.error}
        labelElement="div"
        role="group"
        aria-label={t('placeForm.weekdays')}
      >
        <Chip.Group multiple value={days.value} onChange={days.onChange}>
          <Group gap={6}>
            {weekdayNames('short').map((name, index) => (
              <Chip
                className={classes.chip}
                key={name}
                value={String(index + 1)}
                size="md"
                disabled={fixed}
              >
                {name}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Input.Wrapper>
      <Columns>
        <TextInput type="time" label={t('placeForm.from')} {...input('startTime')} />
        <TextInput
          type="time"
          label={t('placeForm.until')}
          description={night && t('placeForm.night')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...input('endTime')}
        />
      </Columns>
      <Columns>
        <NumberInput
          label={t('placeForm.minimum')}
          description={t('placeForm.minimumHint')}
          min={1}
          max={99}
          disabled={fixed}
          {...input('minimumLearners')}
        />
        <NumberInput
          label={t('placeForm.maximum')}
          description={t('placeForm.maximumHint')}
          min={1}
          max={99}
          disabled={fixed}
          {...input('maximumLearners')}
        />
      </Columns>
      <TagsInput
        label={t('placeForm.topics')}
        description={t('placeForm.topicsHint')}
        maxTags={20}
        disabled={fixed}
        {...input('topics')}
      />
      <TextInput
        label={t('placeForm.meetingPoint')}
        description={t('placeForm.meetingPointHint')}
        {...input('exchange:preparation.meetingPoint')}
      />
      <Columns>
        <TextInput label={t('placeForm.toBring')} {...input('exchange:preparation.toBring')} />
        <TextInput label={t('placeForm.toWear')} {...input('exchange:preparation.toWear')} />
      </Columns>
      <Textarea
        label={t('placeForm.practical')}
        description={t('placeForm.practicalHint')}
        autosize
        minRows={3}
        {...input('practicalInformation')}
      />
      <Columns>
        <TextInput
          type="date"
          label={t('placeForm.recognisedFrom')}
          {...input('recognition.fromDate')}
        />
        <TextInput
          type="date"
          label={t('placeForm.recognisedUntil')}
          {...input('recognition.untilDate')}
        />
      </Columns>
      <RecognitionWarning place={{ ...form.getValues(), status: fixed ? '' : 'DRAFT' }} />
    </>
  );
}
