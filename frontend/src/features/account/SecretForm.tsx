import { Button } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/form/Notice';
import { useProblemText } from '@/components/states';
import { asProblem, type Problem, type Violation } from '@/lib/api/problem';
import { fieldProblems } from './field-problems';
import classes from './SecretForm.module.css';

/** The API names a field by its path: "person.email" belongs to the field "email". */
const isAt = ({ field: path }: Violation, field: string) =>
  path === field || path.endsWith(`.${field}`);

const focusFirst = (form: HTMLFormElement, which: string) =>
  form.querySelector<HTMLElement>(which)?.focus();

export type Typed = Record<string, string>;

interface Props {
  sending: UseMutationResult<unknown, Error, Typed>;
  submitLabel: string;
  /** What a problem means here; without it, the problem speaks for itself. */
  words?: (problem: Problem) => string | undefined;
  /** Another way, beside the button. */
  beside?: ReactNode;
  children: (errorAt: (field: string) => string | undefined) => ReactNode;
}

/** A form of which nothing is kept on this device: what is typed is secret, so there is no draft. */
export function SecretForm({ sending, submitLabel, words, beside, children }: Props) {
  const { t } = useTranslation('components');
  const [wrong, setWrong] = useState<Typed>({});
  const general = useProblemText(sending.error);
  const problem = sending.error && asProblem(sending.error);
  const violations = problem?.violations ?? [];
  const asked: string[] = [];
  const errorAt = (field: string) => {
    asked.push(field);
    return wrong[field] ?? violations.find((one) => isAt(one, field))?.message;
  };
  const fields = children(errorAt);
  const loose = violations.filter((one) => !asked.some((field) => isAt(one, field)));
  const text =
    problem && (words?.(problem) ?? (violations.length > 0 ? (loose[0]?.message ?? '') : general));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const found = fieldProblems(form, t);
    setWrong(found);
    if (Object.keys(found).length > 0) return focusFirst(form, ':invalid');
    const typed = Object.fromEntries(new FormData(form)) as Typed;
    sending.mutate(typed, {
      onError: () =>
        setTimeout(() => focusFirst(form, '[aria-invalid="true"], [data-trouble]'), 50),
    });
  };
  return (
    <form noValidate onSubmit={submit} className={classes.form}>
      {fields}
      {text && (
        <div data-trouble tabIndex={-1} className={classes.trouble}>
          <Notice tone="error" text={text} />
        </div>
      )}
      <div className={classes.actions}>
        <Button type="submit" size="lg" loading={sending.isPending}>
          {submitLabel}
        </Button>
        {beside}
      </div>
    </form>
  );
}
