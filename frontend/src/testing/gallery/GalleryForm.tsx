import { Textarea, TextInput } from '@mantine/core';
import { z } from 'zod';
import { PageHeader } from '@/components/PageHeader';
import { FormShell } from '@/components/form/FormShell';
import { useAppForm } from '@/components/form/useAppForm';
import { Problem } from '@/lib/api/problem';

const schema = z.object({
  title: z.string().trim().min(1).max(60),
  idea: z.string().trim().min(10),
});

export default function GalleryForm() {
  const form = useAppForm({
    name: 'gallery',
    values: { title: '', idea: '' },
    etag: '1',
    schema,
    save: async (values, { etag }) => {
      if (values.title === 'oud' && etag === '1') throw new Problem(412);
      throw new Problem(400, {
        violations: [{ field: 'title', message: 'Dit voorstel bestaat al.' }],
      });
    },
    latest: async () => ({
      values: { title: 'van de ander', idea: 'wat de ander schreef' },
      etag: '2',
    }),
  });
  return (
    <>
      <PageHeader title="Nieuw voorstel" meta="Verbetervoorstellen" />
      <FormShell form={form} submitLabel="Dien in" onCancel={() => window.history.back()}>
        <TextInput label="Titel" {...form.form.getInputProps('title')} />
        <Textarea
          label="Je idee"
          description="Schrijf niets over cliënten."
          autosize
          minRows={4}
          {...form.form.getInputProps('idea')}
        />
      </FormShell>
    </>
  );
}
