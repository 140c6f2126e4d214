import { expect, type APIRequestContext } from '@playwright/test';
import { PASSWORD } from './product';

const day = (away: number) => new Date(Date.now() + away * 86_400_000).toISOString().slice(0, 10);

/**
 * A network of two organisations with one learner, of whom one exchange is just over and the next round is open: nothing
 * that happens there touches the figures of the sample. The learner is invited; what comes next is up to the journey.
 */
export async function smallNetwork(
  api: APIRequestContext,
  name: string,
  learner: { given: string; surname: string; email: string },
) {
  const answer = await api.post('/api/v1/auth/login', {
    data: { email: 'admin@example.nl', password: PASSWORD },
  });
  const { accessToken } = await answer.json();
  const headers = { authorization: `Bearer ${accessToken}` };
  const taken = await api.post('/api/v1/network-imports', { headers, data: fileOf(name, learner) });
  expect(taken.status(), await taken.text()).toBe(201);
  const first = async (path: string) =>
    (await (await api.get(`/api/v1/${path}`, { headers })).json()).items[0].id;
  const invited = await api.post('/api/v1/invitations', {
    headers,
    data: {
      givenName: learner.given,
      surname: learner.surname,
      email: learner.email,
      role: 'LEARNER',
      networkId: await first(`networks?q=${encodeURIComponent(name)}`),
      organisationId: await first(`organisations?q=${encodeURIComponent(`Thuis ${name}`)}`),
    },
  });
  expect(invited.status(), await invited.text()).toBe(201);
}

function fileOf(network: string, learner: { given: string; surname: string; email: string }) {
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
        { key: 'school', name: `School ${network}`, kind: 'SCHOOL' },
      ],
      networks: [
        { key: 'network', name: network, kind: 'LEARNING_NETWORK', sectors: ['ELDERLY_CARE'] },
      ],
      memberships: [
        { network: 'network', organisation: 'home', role: 'PARTNER', validFrom: day(-400) },
        { network: 'network', organisation: 'host', role: 'PARTNER', validFrom: day(-400) },
        { network: 'network', organisation: 'school', role: 'SCHOOL', validFrom: day(-400) },
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
          startDate: day(-200),
          nominalEndDate: day(500),
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
          appliedDate: day(-230),
          activeFromDate: day(-200),
        },
      ],
      roleGrants: [
        {
          person: 'learner',
          role: 'LEARNER',
          network: 'network',
          organisation: 'home',
          validFrom: day(-200),
        },
      ],
      exchangeRounds: [
        {
          ...round,
          key: 'past',
          name: 'Herfst',
          status: 'RUNNING',
          periodStartDate: day(-9),
          periodEndDate: day(9),
          publishedDate: day(-30),
        },
        {
          ...round,
          key: 'open',
          name: 'Lente',
          status: 'OPEN',
          periodStartDate: day(40),
          periodEndDate: day(60),
          wishDeadlineDate: day(20),
        },
      ],
      hostPlaces: [
        {
          ...place,
          key: 'been',
          round: 'past',
          startDate: day(-9),
          endDate: day(-1),
          status: 'CONFIRMED',
        },
        {
          ...place,
          key: 'next',
          round: 'open',
          startDate: day(41),
          endDate: day(50),
          status: 'OFFERED',
        },
      ],
      exchangeInternships: [
        {
          round: 'past',
          learner: 'trajectory',
          hostPlace: 'been',
          status: 'RUNNING',
          plannedStartDate: day(-9),
          plannedEndDate: day(-1),
          actualStartDate: day(-9),
        },
      ],
    },
  };
}
