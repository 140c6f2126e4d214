import { useNavigate } from '@tanstack/react-router';
import type { GetInputPropsReturnType, UseFormReturnType } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { Existing } from '@/lib/api/problem';
import { PageHeader } from '../PageHeader';
import { toast } from '../toast';
import { FormShell } from './FormShell';
import { useAppForm } from './useAppForm';

type Field<V> = (name: keyof V & string, kind?: 'checkbox') => GetInputPropsReturnType;

interface Props<V extends Record<string, unknown>, R> {
  title: string;
  meta?: ReactNode;
  /** Names the draft. */
  name: string;
  values: V;
  etag?: string;
  schema: z.ZodType<unknown, V>;
  save: (values: V, sending: { key: string; etag: string }) => Promise<R>;
  latest?: () => Promise<{ values: V; etag: string }>;
  /** The query keys that are old after saving. */
  touches: string[];
  /** Where to go after saving, and where "Annuleer" leads. */
  after: (saved: R) => string;
  back: string;
  /** What the button does, when that is not just saving, and what it says when it is done. */
  act?: { label: string; done: string } | undefined;
  /** What can be done with what is there already. */
  instead?: (existing: Existing, form: UseFormReturnType<V>) => ReactNode;
  children: (field: Field<V>, form: UseFormReturnType<V>) => ReactNode;
}

/** A page that is one form: it saves, says so, and goes on to what was made or changed. */
export function RecordForm<V extends Record<string, unknown>, R>(props: Props<V, R>) {
  const { title, meta, touches, after, back, act, instead, children, ...rest } = props;
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useAppForm<V, R>({
    ...rest,
    onSaved: (saved) => {
      touches.forEach((key) => void queries.invalidateQueries({ queryKey: [key] }));
      void toast(act?.done);
      void navigate({ to: after(saved) });
    },
  });
  const field = ((name: never, kind) =>
    form.form.getInputProps(name, kind && { type: kind })) as Field<V>;
  return (
    <>
      <PageHeader title={title} meta={meta} />
      <FormShell
        form={form}
        submitLabel={act?.label}
        onCancel={() => void navigate({ to: back })}
        instead={instead && ((existing) => instead(existing, form.form))}
      >
        {children(field, form.form)}
      </FormShell>
    </>
  );
}
