import {BACK_END, FRONT_END, LANGUAGES} from './skills-of-code.js';
import {DATA, DATABASES, DESIGN_AND_SUPPORT, OPERATIONS, TESTING} from './skills-of-platforms.js';

/**
 * Technologies by their own spelling of their name, and how else people write them. Names are found
 * whatever their case and whether "Vue.js" is written "VueJS" or "vue-js". Added to this list: what
 * the Stack Overflow developer surveys (2018 to 2023) list, and what French public services build on.
 */
export interface SkillEntry {
  readonly name: string;
  /** Other spellings. */
  readonly aliases?: readonly string[];
  /**
   * Spellings that are also everyday words, or too short to stand alone: they count only with these
   * very capitals, beside another technology or in a section about skills.
   */
  readonly exact?: readonly string[];
  /** A tool that everybody uses: it counts only where it is asked for, not where work is published. */
  readonly tool?: true;
}

/** What editors list among technologies without naming one, folded. */
export const NOT_SKILLS: readonly string[] = [
  ...[
    'agile',
    'api',
    'autre',
    'autres',
    'back',
    'backend',
    'ci',
    'cd',
    'cloud',
    'devops',
    'front',
    'frontend',
  ],
  ...['fullstack', 'iaas', 'libre', 'lean', 'mobile', 'paas', 'rest', 'saas', 'scrum', 'web'],
];

export const SKILLS: readonly SkillEntry[] = [
  ...LANGUAGES,
  ...FRONT_END,
  ...BACK_END,
  ...DATABASES,
  ...DATA,
  ...OPERATIONS,
  ...TESTING,
  ...DESIGN_AND_SUPPORT,
];
