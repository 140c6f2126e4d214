import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useIdempotencyKey } from '@/components/form/useIdempotencyKey';
import { asProblem, type Problem } from '@/lib/api/problem';
import type { Versioned } from '@/lib/api/types';
import { forgetDraft, keepDraft, readDraft } from '@/lib/drafts';
import {
  createReflection,
  internshipQuery,
  readInternship,
  readReflection,
  reflectionQuery,
  updateReflection,
} from '../data/internship-api';
import { answersOf, begin, requestOf, same, type Answers, type Kept } from './reflection-draft';
import type { Internship, Reflection } from '../data/types';

/** Where the last key is: nowhere new, on this device, on its way, or with us. */
export type Whereabouts = 'nowhere' | 'device' | 'sending' | 'server';

/** How long after the last key it is sent, and tried again when there was no connection. */
const PAUSE = 1500;
const AGAIN = 15_000;

const YES_OR_NO = [() => true, () => false] as const;

/**
 * A reflection that is being written. Every key is kept on the device at once; a moment later the draft
 * goes to the server, and when there is no connection as soon as there is one. What was handed in
 * before stays on the device until it is offered again: on the server others would read it half done.
 */
export function useReflectionDraft(internship: Internship, reflection?: Versioned<Reflection>) {
  const name = `reflection/${internship.id}`;
  const client = useQueryClient();
  const keys = useIdempotencyKey();
  const drafts = !reflection?.submittedAt;
  const [start] = useState(() => begin(readDraft<Kept>(name), reflection));
  const [values, setValues] = useState(start.values);
  const [where, setWhere] = useState<Whereabouts>(
    start.unsaved ? 'device' : reflection && drafts ? 'server' : 'nowhere',
  );
  const [other, setOther] = useState<Versioned<Reflection> | undefined>(start.other);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [failures, setFailures] = useState(0);
  const [sharing, setSharing] = useState(false);
  const typed = useRef(start.values);
  const known = useRef(reflection);
  const attempt = useRef<Answers | null>(null);
  const busy = useRef<Promise<unknown>>(Promise.resolve());
  const pause = useRef(PAUSE);

  const send = async (submit: boolean): Promise<boolean> => {
    const sent = typed.current;
    attempt.current = sent;
    const body = requestOf(sent, submit);
    const { id, etag } = known.current ?? {};
    const saved = id
      ? await updateReflection(internship.id, id, body, etag ?? '')
      : await createReflection(internship.id, body, keys.keyFor(body));
    known.current = saved;
    client.setQueryData(reflectionQuery(internship.id, saved.id).queryKey, saved);
    const last = typed.current === sent;
    if (last) forgetDraft(name);
    else keepDraft(name, { values: typed.current, etag: saved.etag });
    setWhere(last ? 'server' : 'device');
    return last;
  };

  /** Whose text is there, when it is not the one that we know: maybe our own, of which no answer came. */
  const meet = async () => {
    const there = known.current?.id ?? (await readInternship(internship.id)).reflection?.id;
    if (!there) return;
    const newest = await readReflection(internship.id, there);
    known.current = newest;
    const ours = [attempt.current, typed.current].some(
      (own) => own && same(own, answersOf(newest)),
    );
    if (!ours) setOther(newest);
  };

  const save = () => {
    busy.current = busy.current.then(async () => {
      setWhere('sending');
      try {
        await send(false);
      } catch (error) {
        const failed = asProblem(error);
        const met = failed.stale || failed.status === 409;
        pause.current = met && (await meet().then(...YES_OR_NO)) ? PAUSE : AGAIN;
        if (!met && !failed.offline && failed.status < 500) setProblem(failed);
        setWhere('device');
        setFailures((count) => count + 1);
      }
    });
  };
  const saveNow = useRef(save);
  useEffect(() => {
    saveNow.current = save;
  });

  const refused = problem !== null && !problem.offline;
  const waits = where === 'device' && drafts && !other && !refused && !sharing;
  useEffect(() => {
    if (!waits) return;
    const send = () => saveNow.current();
    const timer = setTimeout(send, pause.current);
    window.addEventListener('online', send);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', send);
    };
  }, [waits, values, failures]);

  // It had arrived after all: kept, it would be taken for another text one day.
  useEffect(() => {
    if (!start.unsaved) forgetDraft(name);
  }, [start, name]);

  const change = (next: Partial<Answers>) => {
    typed.current = { ...typed.current, ...next };
    setValues(typed.current);
    keepDraft(name, { values: typed.current, etag: known.current?.etag ?? '' } satisfies Kept);
    pause.current = PAUSE;
    setProblem(null);
    setWhere('device');
  };

  const share = async () => {
    setSharing(true);
    setProblem(null);
    await busy.current;
    try {
      await send(true);
      void client.invalidateQueries({ queryKey: internshipQuery(internship.id).queryKey });
      return true;
    } catch (error) {
      const failed = asProblem(error);
      if (failed.stale) await meet().catch(() => undefined);
      else setProblem(failed);
      setWhere('device');
      return false;
    } finally {
      setSharing(false);
    }
  };

  /** Ends a conflict: what is chosen goes on top of what is there. */
  const settle = (chosen: Answers) => {
    setOther(undefined);
    change(chosen);
  };

  return { values, change, where, other, settle, share, sharing, problem };
}
