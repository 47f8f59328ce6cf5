import {html, type TemplateResult} from 'lit';

interface RadioGroup<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly choose: (value: T) => void;
}

/** A choice of a few, side by side. */
export function radios<T extends string>({
  name,
  legend,
  values,
  labels,
  chosen,
  choose,
}: RadioGroup<T>): TemplateResult {
  return html`
    <fieldset class="radios">
      <legend>${legend}</legend>
      <div class="segments">
        ${values.map(
          (value) => html`
            <label>
              <input type="radio" name=${name} .checked=${value === chosen} @change=${() => choose(value)} />
              <span>${labels[value]}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}
