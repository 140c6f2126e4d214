import type { APIRequestContext } from '@playwright/test';
import type { Invited } from './coming-in';
import { inDays, takeIn } from './imports';

/**
 * A network of three organisations with one learner, of whom one exchange is just over and the next round is open: nothing
 * that happens there touches the figures of the sample. The learner is invited, and a coordinator who is asked for; what
 * comes next is up to the journey.
 */
export async function smallNetwork(
  api: APIRequestContext,
  name: string,
  learner: Invited,
  coordinator?: Invited,
) {
  // Who runs it asks the neighbour for a place; without anybody to ask, the neighbour offers one.
  const { post, get } = await takeIn(
    api,
    fileOf(name, learner, coordinator ? 'host' : 'neighbour'),
  );
  const first = async (path: string) => (await get(path)).items[0].id;
  const networkId = await first(`networks?q=${encodeURIComponent(name)}`);
  const invite = ({ given, surname, email }: Invited, role: object) =>
    post('invitations', { givenName: given, surname, email, networkId, ...role });
  await invite(learner, {
    role: 'LEARNER',
    organisationId: await first(`organisations?q=${encodeURIComponent(`Thuis ${name}`)}`),
  });
  if (coordinator) await invite(coordinator, { role: 'NETWORK_COORDINATOR' });
}

function fileOf(network: string, learner: Invited, offers: 'host' | 'neighbour') {
  const round = { network: 'network', cohorts: ['cohort'], guidance: 'Vraag waarom.' };
  const place = {
    organisation: 'host',
    ward: 'De Linde',
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    minimumLearners: 1,
    maximumLearners: 2,
    topics: ['overdracht'],
  };
  return {
    format: 1,
    sample: true,
    sections: {
      organisations: [
        { key: 'home', name: `Thuis ${network}`, kind: 'CARE_PROVIDER' },
        { key: 'host', name: `Gast ${network}`, kind: 'CARE_PROVIDER' },
        { key: 'neighbour', name: `Buur ${network}`, kind: 'CARE_PROVIDER' },
        { key: 'school', name: `School ${network}`, kind: 'SCHOOL' },
      ],
      networks: [
        { key: 'network', name: network, kind: 'LEARNING_NETWORK', sectors: ['ELDERLY_CARE'] },
      ],
      memberships: [
        { network: 'network', organisation: 'home', role: 'PARTNER', validFrom: inDays(-400) },
        { network: 'network', organisation: 'host', role: 'PARTNER', validFrom: inDays(-400) },
        { network: 'network', organisation: 'neighbour', role: 'PARTNER', validFrom: inDays(-400) },
        { network: 'network', organisation: 'school', role: 'SCHOOL', validFrom: inDays(-400) },
      ],
      people: [
        {
          key: 'learner',
          givenName: learner.given,
          surname: learner.surname,
          email: learner.email,
        },
      ],
      cohorts: [
        {
          key: 'cohort',
          network: 'network',
          school: 'school',
          name: 'Lesgroep',
          startDate: inDays(-200),
          nominalEndDate: inDays(500),
          minimumSize: 1,
          status: 'ACTIVE',
        },
      ],
      learners: [
        {
          key: 'trajectory',
          network: 'network',
          person: 'learner',
          cohort: 'cohort',
          employer: 'home',
          status: 'ACTIVE',
          appliedDate: inDays(-230),
          activeFromDate: inDays(-200),
        },
      ],
      roleGrants: [
        {
          person: 'learner',
          role: 'LEARNER',
          network: 'network',
          organisation: 'home',
          validFrom: inDays(-200),
        },
      ],
      exchangeRounds: [
        {
          ...round,
          key: 'past',
          name: 'Herfst',
          status: 'RUNNING',
          periodStartDate: inDays(-9),
          periodEndDate: inDays(9),
          publishedDate: inDays(-30),
        },
        {
          ...round,
          key: 'open',
          name: 'Lente',
          status: 'OPEN',
          periodStartDate: inDays(40),
          periodEndDate: inDays(60),
          wishDeadlineDate: inDays(20),
        },
      ],
      hostPlaces: [
        {
          ...place,
          key: 'been',
          round: 'past',
          startDate: inDays(-9),
          endDate: inDays(-1),
          status: 'CONFIRMED',
        },
        {
          ...place,
          organisation: offers,
          key: 'next',
          round: 'open',
          startDate: inDays(41),
          endDate: inDays(50),
          status: 'OFFERED',
        },
      ],
      exchangeInternships: [
        {
          round: 'past',
          learner: 'trajectory',
          hostPlace: 'been',
          status: 'RUNNING',
          plannedStartDate: inDays(-9),
          plannedEndDate: inDays(-1),
          actualStartDate: inDays(-9),
        },
      ],
    },
  };
}
