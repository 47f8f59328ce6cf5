import type {BodyNode} from '../../contract/body.js';

/**
 * Renumbers headings in the order of the text so that the first level is 1 and none is skipped, keeping
 * which heading stands under which: 2, 4, 3 becomes 1, 2, 2.
 */
export function numberHeadings(nodes: readonly BodyNode[]): readonly BodyNode[] {
  return renumber(nodes, []);
}

/** @param open levels, as written, of the headings under which the text stands; changed on the way */
function renumber(nodes: readonly BodyNode[], open: number[]): readonly BodyNode[] {
  return nodes.map((node): BodyNode => {
    if (typeof node === 'string' || !('children' in node)) return node;
    if (node.tag !== 'h') return {...node, children: renumber(node.children, open)};
    while ((open.at(-1) ?? 0) >= node.level) open.pop();
    open.push(node.level);
    return {...node, level: open.length};
  });
}
