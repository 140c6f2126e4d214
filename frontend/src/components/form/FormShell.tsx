import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Existing } from '@/lib/api/problem';
import { useProblemText } from '../states';
import { LeaveGuard } from './LeaveGuard';
import { Notice } from './Notice';
import classes from './FormShell.module.css';
import type { AppForm } from './useAppForm';

interface Props<V extends Record<string, unknown>> {
  form: AppForm<V>;
  /** The verb on the button; default "Bewaar". */
  submitLabel?: string;
  onCancel?: () => void;
  /** What can be done with what is there already. */
  instead?: ((existing: Existing) => ReactNode) | undefined;
  children: ReactNode;
}

/** The frame of every form; the fields are its children. */
export function FormShell<V extends Record<string, unknown>>({
  form,
  submitLabel,
  onCancel,
  instead,
  children,
}: Props<V>) {
  const { t } = useTranslation('components');
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      {form.restored && (
        <Notice tone="calm" text={t('form.draftKept')}>
          <Button variant="subtle" size="sm" onClick={form.startOver}>
            {t('form.startOver')}
          </Button>
        </Notice>
      )}
      {children}
      <Trouble form={form} instead={instead} />
      <div className={classes.actions}>
        <Button type="submit" loading={form.saving}>
          {submitLabel ?? t('form.save')}
        </Button>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {t('form.cancel')}
          </Button>
        )}
      </div>
      <LeaveGuard when={form.dirty && !form.saving} />
    </form>
  );
}

function Trouble<V extends Record<string, unknown>>({
  form,
  instead,
}: Pick<Props<V>, 'form' | 'instead'>) {
  const { t } = useTranslation('components');
  const text = useProblemText(form.problem);
  if (!form.problem) return null;
  if (form.keepMine)
    return (
      <Notice tone="error" title={t('form.conflictTitle')} text={t('form.conflictText')}>
        <Button variant="default" onClick={form.takeTheirs}>
          {t('form.theirs')}
        </Button>
        <Button onClick={form.keepMine}>{t('form.mine')}</Button>
      </Notice>
    );
  const { existing } = form.problem;
  const atFields = form.problem.violations.length > form.loose.length;
  return (
    <Notice
      tone="error"
      text={[
        ...form.loose,
        atFields ? t('form.checkFields') : form.loose.length === 0 && text,
        t('error.kept'),
      ]
        .filter(Boolean)
        .join(' ')}
    >
      {existing && instead?.(existing)}
    </Notice>
  );
}
