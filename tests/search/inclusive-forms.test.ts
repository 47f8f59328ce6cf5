import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {analyserFor} from '../../src/search/analysis/analyser.js';
import {fold} from '../../src/search/analysis/fold.js';
import {readWords} from '../../src/search/analysis/words.js';

const {stem} = analyserFor('fr');

function stems(text: string): readonly string[] {
  return [...new Set(readWords(fold(text)).flatMap((word) => (word.isSmall ? [] : [stem(word.text)])))];
}

describe('inclusive writing', () => {
  const sameAs: Readonly<Record<string, readonly string[]>> = {
    chargé: [
      ...[
        'chargée',
        'chargés',
        'chargées',
        'chargé·e',
        'chargé·e·s',
        'chargé•e',
        'chargé‧e',
        'chargé∙e',
        'chargé⋅e',
        'chargé・e',
      ],
      ...[
        'chargé.e',
        'chargé.e.s',
        'chargé-e',
        'chargé-e-s',
        'chargé/e',
        'chargé(e)',
        'chargé(e)s',
        'chargé(e)(s)',
        'chargé*e',
      ],
      ...['CHARGÉ·E·S', 'chargé (e)', 'chargé ou chargée', 'chargée/chargé'],
    ],
    développeur: [
      ...[
        'développeuse',
        'développeurs',
        'développeuses',
        'développeur·se',
        'développeur·euse',
        'développeur.se',
        'développeur-se',
      ],
      ...[
        'développeur/se',
        'développeur(se)',
        'développeur(euse)',
        'développeu·r·se',
        'développeu·r·se·s',
        'développeu.r.se.s',
      ],
      ...['développeur·se·s', 'développeuse ou développeur', 'développeuse-eur', 'développ·eur·euse'],
    ],
    directeur: [
      'directrice',
      'directeur·rice',
      'directeur·trice',
      'directeur(trice)',
      'direct·eur·rice',
      'directeur/trice',
    ],
    administrateur: [
      'administratrice',
      'administrat·eur·rice',
      'administrat.eur.rice',
      'administrateur-rice·s',
    ],
    conseiller: ['conseillère', 'conseiller·ère', 'conseiller·e', 'conseill·er·ère·s', 'conseiller(ère)s'],
    infirmier: ['infirmière', 'infirmier·ère', 'infirmier·ière', 'infirmi·er·ère'],
    chef: ['cheffe', 'chef·fe', 'chef.fe', 'chef(fe)', 'chef-fe·s', 'cheffes'],
    professionnel: [
      'professionnelle',
      'professionnel·le',
      'professionnel-le',
      'professionnel.le.s',
      'professionnel(le)s',
    ],
    citoyen: ['citoyenne', 'citoyen·ne', 'citoyen-ne·s', 'citoyen(ne)s'],
    créatif: ['créative', 'créatif·ve', 'créatif·ive', 'créati·f·ve'],
    expert: ['experte', 'expert·e', 'expert(e)', 'expert-e-s'],
    régional: ['régionaux', 'régionale', 'régional·e'],
    public: ['publique', 'public·que', 'publics'],
  };
  for (const [base, forms] of Object.entries(sameAs)) {
    for (const form of forms) {
      it(`reads ${form} as ${base}`, () => assert.deepEqual(stems(form), stems(base)));
    }
  }

  it('takes the endings into the word', () => {
    const [word] = readWords(fold('Développeu·r·se·s à Lille'));
    assert.deepEqual([word?.start, word?.end], [0, 'Développeu·r·se·s'.length]);
  });

  const apart: readonly (readonly [string, readonly string[]])[] = [
    ['full-stack', ['full', 'stack']],
    ['node.js', ['node', 'js']],
    ['rejoignez-les', ['rejoignez', 'les']],
    ['data.gouv', ['data', 'gouv']],
    ['est-elle', ['est', 'elle']],
    ['Paris•Lyon', ['paris', 'lyon']],
    ['UX/UI', ['ux', 'ui']],
  ];
  for (const [text, words] of apart) {
    it(`takes nothing in ${text} for an ending`, () => {
      assert.deepEqual(
        readWords(fold(text)).map((word) => word.text),
        words,
      );
    });
  }
});
