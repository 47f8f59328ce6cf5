import {html, nothing, type TemplateResult} from 'lit';

interface ButtonOptions {
  /** Class names beside `button`: `quiet`, `primary`, and where it stands. */
  readonly look?: string;
  readonly id?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
}

/** A button with words; whatever is drawn in it says nothing that they don't. */
export function button(
  content: unknown,
  act: (event: Event) => void,
  {look = '', id, pressed, expanded, disabled}: ButtonOptions = {},
): TemplateResult {
  return html`<button
    class=${`button ${look}`}
    part="button"
    type="button"
    id=${id ?? nothing}
    aria-pressed=${pressed ?? nothing}
    aria-expanded=${expanded ?? nothing}
    aria-disabled=${disabled || nothing}
    @click=${act}
  >
    ${content}
  </button>`;
}
