import {html, nothing, type TemplateResult} from 'lit';

interface HeadingOptions {
  readonly className?: string;
  readonly id?: string;
  readonly part?: string;
  /** Whether the board may put the focus on it. */
  readonly focusable?: boolean;
}

/** A heading of a level that the page decides; deeper than 6 stays 6. */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const {className = nothing, id = nothing, part = nothing, focusable} = options;
  const tab = focusable ? '-1' : nothing;
  switch (level) {
    case 2:
      return html`<h2 class=${className} id=${id} part=${part} tabindex=${tab}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className} id=${id} part=${part} tabindex=${tab}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className} id=${id} part=${part} tabindex=${tab}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className} id=${id} part=${part} tabindex=${tab}>${content}</h5>`;
    default:
      return html`<h6 class=${className} id=${id} part=${part} tabindex=${tab}>${content}</h6>`;
  }
}
