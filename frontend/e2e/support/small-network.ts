import { expect, type APIRequestContext } from '@playwright/test';
import { inDays, takeIn } from './imports';

/** Who receives learners in the small network. */
export const HOST = { name: 'Zora Host', email: 'zora.host@example.nl' };
export const LEARNERS = ['Zehra Een', 'Zita Twee'];

/** A network of its own, with two learners of one organisation and a place for both at another. */
const FILE = {
  format: 1,
  sample: true,
  anchorDate: null,
  source: 'Verzonnen voor een reis door het product.',
  sections: {
    organisations: [
      { key: 'zuid', name: 'Zorg Zuid', kind: 'CARE_PROVIDER' },
      { key: 'zand', name: 'Zandhof', kind: 'CARE_PROVIDER' },
      { key: 'zschool', name: 'Zomerschool', kind: 'SCHOOL' },
    ],
    networks: [
      { key: 'zwaluw', name: 'Zwaluw', kind: 'LEARNING_NETWORK', sectors: ['ELDERLY_CARE'] },
    ],
    memberships: [
      { network: 'zwaluw', organisation: 'zuid', role: 'PARTNER' },
      { network: 'zwaluw', organisation: 'zand', role: 'PARTNER' },
      { network: 'zwaluw', organisation: 'zschool', role: 'SCHOOL' },
    ],
    people: [
      { key: 'zhost', givenName: 'Zora', surname: 'Host', email: HOST.email },
      { key: 'z1', givenName: 'Zehra', surname: 'Een', email: 'zehra.een@example.nl' },
      { key: 'z2', givenName: 'Zita', surname: 'Twee', email: 'zita.twee@example.nl' },
    ],
    roleGrants: [
      { person: 'zhost', role: 'ORGANISATION_ADMIN', organisation: 'zand', validFrom: inDays(-30) },
    ],
    cohorts: [
      {
        key: 'zgroep',
        name: 'Zangers',
        network: 'zwaluw',
        school: 'zschool',
        startDate: inDays(-100),
        nominalEndDate: inDays(500),
        minimumSize: 1,
        status: 'ACTIVE',
      },
    ],
    learners: ['z1', 'z2'].map((person) => ({
      key: `leerling/${person}`,
      network: 'zwaluw',
      cohort: 'zgroep',
      employer: 'zuid',
      person,
      status: 'ACTIVE',
      appliedDate: inDays(-120),
      activeFromDate: inDays(-100),
    })),
    exchangeRounds: [
      {
        key: 'zronde',
        name: 'Ronde Z',
        network: 'zwaluw',
        cohorts: ['zgroep'],
        periodStartDate: inDays(10),
        periodEndDate: inDays(40),
        status: 'PLANNING',
      },
    ],
    hostPlaces: [
      {
        key: 'zplek',
        round: 'zronde',
        organisation: 'zand',
        ward: 'Duinzicht',
        startDate: inDays(14),
        endDate: inDays(18),
        weekdays: [1, 2, 3, 4, 5, 6, 7],
        minimumLearners: 1,
        maximumLearners: 2,
        topics: [],
        status: 'OFFERED',
      },
    ],
  },
};

/** Takes the small network in, plans and publishes its round, and says which link the host got by mail. */
export async function publishSmallRound(request: APIRequestContext) {
  const { post, get } = await takeIn(request, FILE);
  const list = async (path: string) => (await get(path)).items;
  const network = (await list('networks?pageSize=100')).find(
    ({ name }: { name: string }) => name === 'Zwaluw',
  );
  const [round] = await list(`exchange-rounds?networkId=${network.id}`);
  const plan = await post(`exchange-rounds/${round.id}/plans`, {});
  const made = async () => (await get(`plans/${plan.id}`)).status;
  await expect.poll(made, { timeout: 60_000 }).toBe('DRAFT');
  await post(`plans/${plan.id}/transitions`, { to: 'PUBLISHED' });
  const mails = await list('kept-mails?pageSize=250');
  const mail = mails.find(({ to }: { to: string }) => to === HOST.email);
  return String(/http\S+\/answer#\S+/.exec(mail.bodyText)?.[0]);
}
