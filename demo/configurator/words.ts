import type {Messages} from '../../src/i18n/messages.js';
import type {IndexReport, Notice, Problem} from './index-report.js';
import type {ContrastFault, Scheme} from './palette.js';
import type {LANGUAGES, LOADINGS, RADII, THEMES, VIEWS} from './settings.js';
import type {SlotName} from './slots.js';
import type {Snippet, Target} from './snippet.js';

/** Every word of the configurator, in one language; names of filters and their values are the board's own. */
export interface Words {
  readonly board: Messages;

  readonly source: {
    readonly title: string;
    readonly label: string;
    readonly hint: string;
    readonly check: string;
    readonly sample: string;
    readonly checking: string;
    readonly found: (report: IndexReport) => string;
    readonly facts: (report: IndexReport) => readonly (readonly [term: string, value: string])[];
    readonly notices: Readonly<Record<Notice, string>>;
    readonly problem: (problem: Problem) => {readonly what: string; readonly remedy: string};
  };

  readonly scope: {
    readonly title: string;
    readonly hint: string;
    readonly chosen: (count: number) => string;
    readonly shown: (count: number) => string;
    readonly all: string;
  };

  readonly filters: {
    readonly title: string;
    readonly hint: string;
    readonly up: (facet: string) => string;
    readonly down: (facet: string) => string;
    readonly moved: (facet: string, place: number, count: number) => string;
  };

  readonly looks: {
    readonly title: string;
    readonly view: string;
    readonly views: Readonly<Record<(typeof VIEWS)[number], string>>;
    readonly language: string;
    readonly languages: Readonly<Record<(typeof LANGUAGES)[number], string>>;
    readonly theme: string;
    readonly themes: Readonly<Record<(typeof THEMES)[number], string>>;
    readonly radius: string;
    readonly radii: Readonly<Record<(typeof RADII)[number], string>>;
    readonly colors: Readonly<Record<'accent' | 'surface' | 'text', string>>;
    readonly schemes: Readonly<Record<Scheme, string>>;
    readonly usual: string;
    readonly contrast: (fault: ContrastFault) => string;
  };

  readonly loading: {
    readonly title: string;
    readonly legend: string;
    readonly choices: Readonly<Record<(typeof LOADINGS)[number], string>>;
    readonly hint: string;
  };

  readonly contents: {
    readonly title: string;
    readonly hint: string;
    /** At the end of a line with something in it. */
    readonly filled: string;
    readonly text: string;
    readonly address: string;
    readonly addressHint: string;
    readonly noAddress: string;
    readonly slots: Readonly<Record<SlotName, {readonly name: string; readonly hint: string}>>;
  };

  readonly preview: {
    readonly title: string;
    readonly frame: string;
    readonly toCode: string;
    readonly waiting: string;
    readonly width: string;
    readonly widths: Readonly<Record<'360' | '768' | '1280', string>>;
    readonly page: string;
    readonly pages: Readonly<Record<Scheme, string>>;
  };

  readonly snippet: {
    readonly title: string;
    readonly waiting: string;
    readonly target: string;
    readonly targets: Readonly<Record<Target, string>>;
    readonly steps: Readonly<Record<Target, string>>;
    readonly places: Readonly<Record<Snippet['place'], string>>;
    readonly base: string;
    readonly baseHint: (folder: string) => string;
    readonly noHash: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    /** Where a form of the code can't have the site's own contents. */
    readonly noContents: string;
    /** In the snippet itself: what stands in until the board is there. */
    readonly link: string;
  };
}
