import i18next from 'i18next';
import { config } from 'zod';
import type { core } from 'zod';

/** Zod's findings in plain words, so that a schema needs no messages: `z.string().trim().min(1).max(200)`. */
export function wordsFor(issue: core.$ZodRawIssue): string {
  const t = i18next.getFixedT(null, 'components');
  const missing = issue.input === undefined || issue.input === null || issue.input === '';
  if (missing) return t('validation.required');
  if (issue.code === 'invalid_format' && issue.format === 'email') return t('validation.email');
  const text = 'origin' in issue && issue.origin === 'string';
  if (issue.code === 'too_big')
    return text
      ? t('validation.tooLong', { max: issue.maximum })
      : t('validation.tooHigh', { max: issue.maximum });
  if (issue.code === 'too_small')
    return text
      ? t('validation.tooShort', { min: issue.minimum })
      : t('validation.tooLow', { min: issue.minimum });
  return t('validation.invalid');
}

config({ customError: wordsFor });
