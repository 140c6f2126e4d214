import type { ProgrammeNode } from '../api';
import { growTree } from './tree';

const node = (id: string, name: string | null, parent?: string, childCount = 0): ProgrammeNode => ({
  id,
  name,
  kind: parent ? 'PROJECT' : 'PROGRAMME',
  parent: parent ? { id: parent, name: null } : null,
  childCount,
  description: null,
  sourceUrl: null,
  network: null,
  sample: false,
});

test('nodes that the source does not name become a number beside those it does', () => {
  const nodes = [
    node('1', 'Volwaardig leven', undefined, 3),
    node('2', 'Begeleiding à la carte', '1', 1),
    node('3', null, '1'),
    node('4', null, '1'),
    node('5', 'Vakmanschap', '2'),
  ];
  const [whole] = growTree(nodes);
  expect(whole?.node.name).toBe('Volwaardig leven');
  expect(whole?.children.map((branch) => branch.node.name)).toEqual(['Begeleiding à la carte']);
  expect(whole?.unnamed).toEqual([{ kind: 'PROJECT', count: 2, ids: ['3', '4'] }]);
  expect(whole?.children[0]?.children[0]?.node.name).toBe('Vakmanschap');
});

test('a nameless node with parts of its own keeps its place', () => {
  const nodes = [node('1', 'A', undefined, 1), node('2', null, '1', 1), node('3', 'B', '2')];
  expect(growTree(nodes)[0]?.children[0]?.children[0]?.node.name).toBe('B');
});

test('a node whose parent is not on this page stands on its own', () => {
  expect(growTree([node('2', 'B', '1')])).toHaveLength(1);
});
