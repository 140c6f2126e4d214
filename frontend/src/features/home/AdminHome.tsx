import { Greeting } from './Greeting';

export default function AdminHome() {
  return <Greeting role="PLATFORM_ADMIN" />;
}
