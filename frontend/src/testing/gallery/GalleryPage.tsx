import { Button } from '@mantine/core';
import { BigNumber } from '@/components/BigNumber';
import { Card, Columns, Stacked } from '@/components/Card';
import { FactList } from '@/components/FactList';
import { History } from '@/components/History';
import { PageHeader } from '@/components/PageHeader';
import { StatusPill } from '@/components/StatusPill';
import { ProgressSegments, StepBar } from '@/components/StepBar';
import { TransitionButtons } from '@/components/TransitionButtons';
import { BalanceBars } from '@/components/charts/BalanceBars';
import { FlowPicture } from '@/components/charts/FlowPicture';
import { IntervalBar } from '@/components/charts/IntervalBar';
import { OpenBar } from '@/components/charts/OpenBar';
import { StackedBar } from '@/components/charts/StackedBar';
import { STATUS_TONES } from '@/components/status';

const NAMES = ['Amaliazorg', 'Het Laar', 'Maasduinen', 'Maria Oord', 'St. Franciscus', '’t Heem'];
const ORGS = NAMES.map((name, index) => ({ id: String(index), name }));
const FLOWS = ORGS.flatMap((home, i) =>
  ORGS.flatMap((host, j) => (i === j ? [] : [{ home, host, count: ((i * 3 + j * 5) % 4) + 1 }])),
);
const SEATS = Object.fromEntries(ORGS.map(({ id }) => [id, 16]));

export default function GalleryPage() {
  return (
    <>
      <PageHeader
        title="Ronde 3, november"
        meta="Uitwisseling · lesgroep 1 tot en met 4"
        action={
          <>
            <Button variant="default">Vergelijk plannen</Button>
            <Button>Publiceer plan</Button>
          </>
        }
      />
      <StepBar
        of="round"
        current="PLANNING"
        steps={['DRAFT', 'OPEN', 'PLANNING', 'PUBLISHED', 'RUNNING', 'CLOSED']}
      />
      <Stacked>
        <Columns>
          <Card tone="attention">
            <h2>Maria Oord trok 2 plekken terug</h2>
            <p className="small muted">
              3 leerlingen krijgen een andere plek; niemand anders schuift.
            </p>
          </Card>
          <Card tone="main">
            <p className="small">Je volgende dag</p>
            <h2>Dinsdag 24 november 7:30 – 16:00</h2>
          </Card>
        </Columns>
        <Columns wide>
          <FlowPicture
            title="Van huis naar gastorganisatie"
            flows={FLOWS}
            seats={SEATS}
            note="75 leerlingen · bron: plan van ronde 3"
          />
          <Stacked>
            <Card>
              <BigNumber label="Geplaatst" value="66" rest="van 66" />
              <StackedBar
                shares={[
                  { label: 'eerste keuze', count: 47, tone: 'ok' },
                  { label: 'tweede', count: 14, tone: 'plan' },
                  { label: 'derde', count: 5, tone: 'wait' },
                ]}
              />
            </Card>
            <Card tone="calm" title="Bewezen het beste plan">
              <p className="small muted">Geen ander plan plaatst meer leerlingen.</p>
            </Card>
            <Card title="Sturen en ontvangen">
              <BalanceBars
                items={ORGS.map((org, index) => ({
                  ...org,
                  sent: 10,
                  received: 10 + [0, -1, 0, 2, 0, -1][index]!,
                }))}
              />
            </Card>
          </Stacked>
        </Columns>
        <Columns>
          <Card title="Overdracht aan bed" aside={<StatusPill of="proposal" status="TRIAL" />}>
            <ProgressSegments
              of="proposal"
              current="TRIAL"
              steps={['SUBMITTED', 'IN_REVIEW', 'TRIAL', 'EVALUATED', 'STANDARD']}
            />
            <FactList
              facts={[
                { term: 'Organisatie', value: 'St. Franciscus' },
                { term: 'Ingediend', value: null },
              ]}
            />
          </Card>
          <Card title="Afgerond">
            <IntervalBar value={0.79} low={0.62} high={0.89} n={48} />
            <IntervalBar value={0.21} low={0.1} high={0.38} n={33} tone="apricot" />
            <IntervalBar value={0.09} low={0.04} high={0.19} n={66} tone="apricot" open />
            <IntervalBar value={null} />
            <OpenBar label="loopt nog, 17 leerlingen tellen later mee" />
          </Card>
        </Columns>
        <Card title="Stappen">
          <TransitionButtons
            of="proposal"
            steps={['TRIAL', 'REJECTED', 'RETURNED'].map((to) => ({
              to,
              needs: to === 'REJECTED' ? ['reason'] : [],
              back: false,
              irreversible: false,
            }))}
            road={['TRIAL']}
            move={() => Promise.reject(new TypeError())}
          />
        </Card>
        <Card title="Wat er gebeurde">
          <History
            of="proposal"
            entries={[
              {
                to: 'SUBMITTED',
                recordedAt: '2026-11-02T10:00:00Z',
                actor: { name: 'Noor van Dijk' },
              },
              {
                to: 'TRIAL',
                recordedAt: '2026-11-12T10:00:00Z',
                reason: 'We proberen het vier weken op De Linde.',
                actor: { name: 'Els Maas' },
              },
            ]}
          />
        </Card>
        {Object.entries(STATUS_TONES).map(([of, states]) => (
          <div key={of}>
            {Object.keys(states).map((status) => (
              <StatusPill key={status} of={of as 'cohort'} status={status} />
            ))}
          </div>
        ))}
      </Stacked>
    </>
  );
}
