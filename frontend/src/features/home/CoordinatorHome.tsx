import { Greeting } from './Greeting';

export default function CoordinatorHome() {
  return <Greeting role="NETWORK_COORDINATOR" />;
}
