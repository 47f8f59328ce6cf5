import {html, nothing, type TemplateResult} from 'lit';
import type {BodyElement, BodyNode, PlainTag} from '../../contract/body.js';
import {isSafeLink} from '../../contract/safe-url.js';
import {heading} from './heading.js';

interface BodyOptions {
  /** Level of the heading under which the text stands. */
  readonly level: number;
  /** Name of a table's scroll box. */
  readonly tableLabel: string;
}

type Drawn = string | TemplateResult | typeof nothing;

/** Draws a posting's text. Nodes become templates; no HTML is parsed, whatever stands in a text. */
export function body(nodes: readonly BodyNode[], options: BodyOptions): readonly Drawn[] {
  return nodes.map((node) => (typeof node === 'string' ? node : drawElement(node, options)));
}

function drawElement(node: BodyElement, options: BodyOptions): Drawn {
  if (!('children' in node)) return node.tag === 'br' ? html`<br />` : html`<hr />`;
  if (node.tag === 'table') return table(node.children, options);
  const inside = body(node.children, options);
  switch (node.tag) {
    case 'h':
      return heading(options.level + node.level, inside, {className: `level-${node.level}`});
    case 'ol':
      return html`<ol start=${node.start ?? nothing}>
        ${inside}
      </ol>`;
    case 'a':
      return link(node.href, inside);
    default:
      return plain(node.tag, inside);
  }
}

/** The reader of the file checked it already; the place where it becomes a link is the one that counts. */
function link(href: string, inside: readonly Drawn[]): Drawn {
  return isSafeLink(href) ? html`<a href=${href} rel="noopener noreferrer">${inside}</a>` : html`${inside}`;
}

function table(rows: readonly BodyNode[], options: BodyOptions): TemplateResult {
  return html`<div class="scroll" role="group" tabindex="0" aria-label=${options.tableLabel}>
    <table>
      ${rows.map((row, at) => tableRow(row, at, options))}
    </table>
  </div>`;
}

/** Heads of the first row stand over columns, all others before rows. */
function tableRow(row: BodyNode, at: number, options: BodyOptions): Drawn {
  if (typeof row === 'string' || row.tag !== 'tr') return nothing;
  const scope = at === 0 ? 'col' : 'row';
  const cells = row.children.map((cell) =>
    typeof cell !== 'string' && cell.tag === 'th'
      ? html`<th scope=${scope}>${body(cell.children, options)}</th>`
      : body([cell], options),
  );
  return html`<tr>
    ${cells}
  </tr>`;
}

/** Each tag written out: what a template's tag is must stand in the source, not in somebody's index. */
function plain(tag: PlainTag, inside: readonly Drawn[]): TemplateResult {
  switch (tag) {
    case 'p':
      return html`<p>${inside}</p>`;
    case 'ul':
      return html`<ul>
        ${inside}
      </ul>`;
    case 'li':
      return html`<li>${inside}</li>`;
    case 'blockquote':
      return html`<blockquote>${inside}</blockquote>`;
    case 'pre':
      return html`<pre>${inside}</pre>`;
    case 'code':
      return html`<code>${inside}</code>`;
    case 'strong':
      return html`<strong>${inside}</strong>`;
    case 'em':
      return html`<em>${inside}</em>`;
    case 'del':
      return html`<del>${inside}</del>`;
    case 'td':
      return html`<td>${inside}</td>`;
    default:
      // Parts of a table that are in none.
      return html`${inside}`;
  }
}
