import { Greeting } from './Greeting';

export default function TeacherHome() {
  return <Greeting role="TEACHER" />;
}
