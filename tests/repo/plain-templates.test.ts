import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isPlainMarkup} from '../../.scripts/collapse-templates.js';

/** The texts around the expressions, as a template has them. */
const template = ({raw}: TemplateStringsArray, ..._values: unknown[]): readonly string[] => raw;

describe('a template that the shortened Lit reads', () => {
  const plain = [
    template`<p class=hint part="a b" lang=${0}>${1} and ${2}</p>`,
    template`<input .value=${0} ?hidden=${1} @input=${2} type="search" /><br>`,
    template`${0}`,
    template`<a href=${0}><bdi>${1}</bdi></a>`,
  ];
  const others = [
    template`<p class="a ${0}"></p>`,
    template`<p title="a > b" lang=${0}></p>`,
    template`<!-- ${0} -->`,
    template`<${0}></p>`,
    template`<p ${0}></p>`,
    template`<p lang="${0}"></p>`,
    template`<p>1 < ${0}</p>`,
  ];
  for (const strings of plain) {
    it(`is plain: ${strings.join('…')}`, () => assert.ok(isPlainMarkup(strings)));
  }
  for (const strings of others) {
    it(`is refused: ${strings.join('…')}`, () => assert.ok(!isPlainMarkup(strings)));
  }
});
