import { schemaResolver, useForm, type UseFormReturnType } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { asProblem, type Problem } from '@/lib/api/problem';
import { forgetDraft, readDraft } from '@/lib/drafts';
import './messages';
import { useDraft } from './useDraft';
import { useIdempotencyKey } from './useIdempotencyKey';

type Values = Record<string, unknown>;

interface Options<V extends Values, R> {
  /** Names the draft on this device: `reflection/<id>`. One form, one name. */
  name: string;
  /** What the form starts with. */
  values: V;
  /** The ETag of what is being changed. */
  etag?: string;
  schema: z.ZodType<unknown, V>;
  /** Sends it. `key` goes to idempotent(), `etag` to ifMatch(). */
  save: (values: V, sending: { key: string; etag: string }) => Promise<R>;
  /** Reads it again after somebody else saved first. Needed where there is an etag. */
  latest?: () => Promise<{ values: V; etag: string }>;
  onSaved?: (result: R) => void;
}

export interface AppForm<V extends Values> {
  form: UseFormReturnType<V>;
  submit: () => void;
  saving: boolean;
  dirty: boolean;
  problem: Problem | null;
  /** Errors of the server that belong to no field of this form. */
  loose: string[];
  restored: boolean;
  startOver: () => void;
  takeTheirs?: () => void;
  keepMine?: () => void;
}

/** A form that loses nothing: drafts, errors at the field, safe to send twice, and a way out of a conflict. */
export function useAppForm<V extends Values, R>(options: Options<V, R>): AppForm<V> {
  const { name, values, schema, save, latest, onSaved } = options;
  const [draft] = useState(() => readDraft<V>(name));
  const [restored, setRestored] = useState(draft !== null);
  const [etag, setEtag] = useState(options.etag ?? '');
  const [given, setGiven] = useState(options.etag);
  if (given !== options.etag) {
    // The form stayed open after saving: what is changed next is the version that was just read again.
    setGiven(options.etag);
    setEtag(options.etag ?? '');
  }
  const [saved, setSaved] = useState(() => JSON.stringify(values));
  const [loose, setLoose] = useState<string[]>([]);
  const keys = useIdempotencyKey();
  const form = useForm<V>({
    initialValues: { ...values, ...draft },
    validate: schemaResolver(schema, { sync: true }),
    validateInputOnBlur: true,
    onSubmitPreventDefault: 'always',
  });
  const typed = form.getValues();

  const saving = useMutation({
    mutationFn: ({ sent, version }: { sent: V; version: string }) =>
      save(sent, { key: keys.keyFor(sent), etag: version }),
    onSuccess: (result, { sent }) => {
      setSaved(JSON.stringify(sent));
      keys.done();
      forgetDraft(name);
      setRestored(false);
      onSaved?.(result);
    },
    onError: (error) => {
      const { violations } = asProblem(error);
      const known = violations.filter(({ field }) => field.split(/[.[]/)[0]! in typed);
      form.setErrors(
        Object.fromEntries(
          known.map(({ field, message }) => [field.replace(/\[(\d+)\]/g, '.$1'), message]),
        ),
      );
      setLoose(
        violations.filter((violation) => !known.includes(violation)).map(({ message }) => message),
      );
      focusFirstError();
    },
  });
  const dirty = JSON.stringify(typed) !== saved;
  useDraft(name, typed, dirty);

  const send = (version: string) => {
    setLoose([]);
    form.onSubmit((sent) => saving.mutate({ sent, version }), focusFirstError)();
  };
  const replace = (next: V) => {
    forgetDraft(name);
    setRestored(false);
    form.setValues(next);
    form.clearErrors();
    saving.reset();
  };
  const stale = saving.error !== null && asProblem(saving.error).stale && latest;
  return {
    form,
    submit: () => send(etag),
    saving: saving.isPending,
    dirty,
    problem: saving.error && asProblem(saving.error),
    loose,
    restored,
    startOver: () => replace(values),
    ...(stale && {
      takeTheirs: () =>
        void latest().then((fresh) => {
          setEtag(fresh.etag);
          setSaved(JSON.stringify(fresh.values));
          replace(fresh.values);
        }),
      keepMine: () => void latest().then((fresh) => (setEtag(fresh.etag), send(fresh.etag))),
    }),
  };
}

/** After the errors are on the screen: the first field that needs work. */
function focusFirstError() {
  setTimeout(() => document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus(), 50);
}
