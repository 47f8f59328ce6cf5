import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {codes, readings, type SourceParts} from './a-source.js';

function addresses(parts: SourceParts): readonly string[] {
  return readings(parts).apply?.value.map(({value}) => value) ?? [];
}

describe('readApply', () => {
  const bodies: readonly [body: string, found: readonly string[]][] = [
    ['Envoyez votre CV à Ana.Li@Example.org.', ['ana.li@example.org']],
    [
      'Pour postuler, [écrivez-nous](mailto:a@example.org?cc=b@example.org&subject=Bonjour).',
      ['a@example.org'],
    ],
    [
      'Pour postuler, [écrivez-nous](mailto:a@example.org,c@example.org?to=d@example.org).',
      ['a@example.org', 'c@example.org', 'd@example.org'],
    ],
    [
      'Pour postuler : [a@example.org](mailto:a@example.org?subject=Botaniste de nuit&cc=b@example.org).',
      ['a@example.org'],
    ],
    [
      'Candidatures à [a@example.org et b@example.org](mailto:a@example.org;b@example.org)',
      ['a@example.org', 'b@example.org'],
    ],
    ['Pour candidater : ana at example.org', ['ana@example.org']],
    ['Pour candidater : ana.li (at) mail (dot) example (dot) org', ['ana.li@mail.example.org']],
    ['Pour candidater : ana.li(arobase)example(point)org', ['ana.li@example.org']],
    ['Pour candidater : ana.li @ example.org', ['ana.li@example.org']],
    ['Pour candidater : ana.li{@}example.org', ['ana.li@example.org']],
    ['[Apply here](https://example.org/x).', ['https://example.org/x']],
    ['To apply, fill in [this form](https://example.org/x)', ['https://example.org/x']],
    ['👉 [Je candidate](https://example.org/x)', ['https://example.org/x']],
    ['Candidatures par [ce formulaire](https://forms.example.org/x).', ['https://forms.example.org/x']],
    ['Votre candidature est attendue ici :\n\na@example.org', ['a@example.org']],
    ['## Postuler\n\n[](mailto:old@example.org)new@example.org', ['new@example.org']],
    [
      'Envoyez votre CV à a@example.org. Des questions ? Écrivez à b@example.org pour toute question.',
      ['a@example.org'],
    ],
    ['Pour toute question : b@example.org', ['b@example.org']],
    ['Contacte-nous à a@example.org et pose tes questions !', ['a@example.org']],
    ['Pour en savoir plus, consultez https://example.org/offre', []],
    ['## Candidater\n\nCV et lien https://linkedin.com/in/vous à a@example.org', ['a@example.org']],
    ['Postulez : javascript:alert(1)', []],
  ];
  for (const [body, found] of bodies) {
    it(`reads “${body.replaceAll('\n', ' ')}” as ${found.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(addresses({body}), found);
    });
  }

  it('reads each link of a list that is announced', () => {
    const body =
      'Pour postuler, une page par ville :\n\n* <a href="https://example.org/offre/1">Nord</a>\n* <a href="https://example.org/offre/2">Sud</a>';
    assert.deepEqual(addresses({body}), ['https://example.org/offre/1', 'https://example.org/offre/2']);
  });

  it('falls back to the contact and the link of the front matter', () => {
    const frontMatter = {contact: 'A@example.org', externalURL: 'https://example.org/offre'};
    assert.deepEqual(addresses({frontMatter}), ['a@example.org', 'https://example.org/offre']);
    assert.deepEqual(addresses({frontMatter, body: 'Envoyez un CV à b@example.org'}), ['b@example.org']);
  });

  it('names a contact that is no address, a doubtful domain, and a posting without any way', () => {
    assert.deepEqual(codes({frontMatter: {contacts: 'ana.li'}}), ['contact-not-an-address']);
    assert.deepEqual(codes({body: 'Candidatures : ana@culture.gouv.com'}), ['email-domain-doubtful']);
    assert.deepEqual(codes({body: 'Rejoignez-nous !'}), ['apply-missing']);
    const body = 'CV à [a@example.org](mailto:b@example.org)';
    assert.deepEqual(codes({body}), ['apply-link-differs']);
    assert.deepEqual(addresses({body}), ['a@example.org']);
  });
});
