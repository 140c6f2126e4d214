import type { TFunction } from 'i18next';

/** What the browser finds wrong with each field, in our words: `{ email: 'Dit is geen e-mailadres.' }`. */
export function fieldProblems(form: HTMLFormElement, t: TFunction<'components'>) {
  const inputs = [...form.elements].filter((one) => one instanceof HTMLInputElement);
  return Object.fromEntries(
    inputs
      .filter((input) => input.name && !input.validity.valid)
      .map((input) => [input.name, problemOf(input, t)]),
  );
}

function problemOf(
  { validity, minLength, maxLength }: HTMLInputElement,
  t: TFunction<'components'>,
) {
  if (validity.valueMissing) return t('validation.required');
  if (validity.typeMismatch) return t('validation.email');
  if (validity.tooShort) return t('validation.tooShort', { min: minLength });
  if (validity.tooLong) return t('validation.tooLong', { max: maxLength });
  return t('validation.invalid');
}
