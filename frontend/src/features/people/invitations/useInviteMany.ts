import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '@/components/form/useDraft';
import { useIdempotencyKey } from '@/components/form/useIdempotencyKey';
import { toast } from '@/components/toast';
import { useNetwork } from '@/features/account/public';
import { asProblem } from '@/lib/api/problem';
import { forgetDraft, readDraft } from '@/lib/drafts';
import type { Language } from '@/lib/i18n/i18n';
import type { GrantValues } from '../grant-form';
import { useFirstGrant } from '../useFirstGrant';
import { useInvitable } from '../useInvitable';
import { invitationsLink } from '../links';
import { createInvitations } from './api';
import { faultsOf, requestFor, saidOf, type Fault, type Known } from './faults';
import type { Row } from './parse';
import { useReading, type Source } from './useReading';

const DRAFT = 'invitations/many';

interface Kept {
  rows: Row[];
  grant: GrantValues;
  language: Language;
}

/** A list on its way to become invitations: read, mended, sent all at once or not at all. */
export function useInviteMany() {
  const { t } = useTranslation('people');
  const { network } = useNetwork();
  const first = useFirstGrant();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const keys = useIdempotencyKey();
  const [kept] = useState(() => readDraft<Kept>(DRAFT));
  const [grant, setGrant] = useState<GrantValues>({ ...first, ...kept?.grant });
  const [language, setLanguage] = useState<Language>(kept?.language ?? 'nl');
  const [rows, setRows] = useState<Row[]>(kept?.rows ?? []);
  const reading = useReading(rows, setRows);
  /** Rows that stand open to be mended: a row does not jump away while somebody types in it. */
  const [opened, setOpened] = useState<Set<number>>(new Set());
  const [said, setSaid] = useState<Map<number, Fault[]>>(new Map());
  const organisations = useInvitable(grant, network?.id);
  const known: Known = { grant, organisations, language };
  const own = faultsOf(rows, known);
  const faults = new Map(
    rows.map(({ key }) => [key, [...(own.get(key) ?? []), ...(said.get(key) ?? [])]]),
  );
  const faulty = rows.filter(({ key }) => faults.get(key)!.length > 0);
  useDraft(DRAFT, { rows, grant, language }, rows.length > 0);

  const sending = useMutation({
    mutationFn: () => {
      const body = rows.map((row) => requestFor(row, known));
      return createInvitations(body, keys.keyFor(body));
    },
    onSuccess: ({ created }) => {
      keys.done();
      forgetDraft(DRAFT);
      setRows([]);
      ['invitations', 'people', 'role-grants'].forEach(
        (key) => void queries.invalidateQueries({ queryKey: [key] }),
      );
      void toast(t('many.sent', { count: created }));
      void navigate({ to: invitationsLink() });
    },
    onError: (error) => setSaid(saidOf(asProblem(error).violations, rows).said),
  });
  const loose = sending.error ? saidOf(asProblem(sending.error).violations, rows).loose : [];
  const forget = (key: number) =>
    setSaid((old) => new Map([...old].filter(([other]) => other !== key)));

  return {
    grant,
    setGrant: (change: Partial<GrantValues>) => setGrant({ ...grant, ...change }),
    language,
    setLanguage,
    organisations,
    rows,
    faults,
    faulty,
    open: rows.filter(({ key }) => opened.has(key) || faults.get(key)!.length > 0),
    reading,
    read: (source: Source) => {
      const found = reading.read(source);
      setSaid(new Map());
      setOpened(
        new Set([...faultsOf(found, known)].flatMap(([key, wrong]) => (wrong.length ? [key] : []))),
      );
      return found.length;
    },
    change: (key: number, change: Partial<Row>) => {
      setRows(rows.map((row) => (row.key === key ? { ...row, ...change } : row)));
      reading.type(key);
      setOpened(new Set([...opened, key]));
      forget(key);
    },
    openRow: (key: number) => setOpened(new Set([...opened, key])),
    close: (key: number) => setOpened(new Set([...opened].filter((other) => other !== key))),
    remove: (keysGone: number[]) => setRows(rows.filter(({ key }) => !keysGone.includes(key))),
    startOver: () => {
      setRows([]);
      forgetDraft(DRAFT);
    },
    sending,
    loose,
  };
}

export type Many = ReturnType<typeof useInviteMany>;
