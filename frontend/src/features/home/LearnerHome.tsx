import { Greeting } from './Greeting';

export default function LearnerHome() {
  return <Greeting role="LEARNER" />;
}
