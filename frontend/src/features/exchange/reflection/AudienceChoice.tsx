import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Answers } from './reflection-draft';
import { AUDIENCES } from './reflection-questions';

interface Props {
  value: Answers['sharedWith'];
  onChange: (value: Answers['sharedWith']) => void;
}

/** Who may read it: the learner's choice, before and after. */
export function AudienceChoice({ value, onChange }: Props) {
  const { t } = useTranslation('reflection');
  return (
    <Radio.Group
      label={t('reflection.sharedWith')}
      description={t('reflection.sharedHint')}
      value={value}
      onChange={(next) => onChange(next as Answers['sharedWith'])}
    >
      <Stack gap={18} mt={10}>
        {AUDIENCES.map((audience) => (
          <Radio key={audience} value={audience} label={t(`reflection.audience.${audience}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
