import { Greeting } from './Greeting';

export default function SupervisorHome() {
  return <Greeting role="SUPERVISOR" />;
}
