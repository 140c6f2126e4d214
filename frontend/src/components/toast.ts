import i18next from 'i18next';

/** A short message at the edge of the screen, read out as well. Without words it says "Bewaard". */
export async function toast(message?: string) {
  const t = i18next.getFixedT(null, 'components');
  const { notifications } = await import('@mantine/notifications');
  notifications.show({ message: message ?? t('form.saved'), autoClose: 5000 });
}
