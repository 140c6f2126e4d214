import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, read } from '@/lib/api/client';
import { saveFile } from '@/lib/save-file';
import { toast } from './toast';
import { problemText } from './states';

/**
 * Hands an internship or a meeting to the calendar of the device. The file is the API's, so that the calendar takes
 * it for the entry that our messages and the calendar address change later.
 */
export function useAddToCalendar(subjectId: string) {
  const { t } = useTranslation('components');
  const adding = useMutation({
    mutationFn: async () =>
      saveFile(
        'olievlek.ics',
        'text/calendar',
        await read(
          api.GET('/me/calendar-entries/{subjectId}', {
            params: { path: { subjectId } },
            parseAs: 'text',
          }),
        ),
      ),
    onError: (error) => void toast(problemText(t, error)),
  });
  return {
    add: () => adding.mutate(),
    adding: adding.isPending,
  };
}
