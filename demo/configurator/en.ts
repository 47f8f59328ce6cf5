import {en as board} from '../../src/i18n/en.js';
import {formatFor} from '../../src/i18n/format.js';
import {ENOUGH} from './palette.js';
import type {Words} from './words.js';

const {number, day, plural} = formatFor('en');
const decimal = new Intl.NumberFormat('en', {maximumFractionDigits: 1});

const jobs = (count: number): string => `${number(count)} ${plural(count, {one: 'job', other: 'jobs'})}`;
const days = (count: number): string =>
  count === 0 ? 'today' : `${number(count)} ${plural(count, {one: 'day', other: 'days'})} ago`;

export const en: Words = {
  board,

  source: {
    title: 'Your jobs',
    label: 'Address of your index',
    hint: 'The index.json that “job-board build” wrote, where it is published.',
    check: 'Check',
    sample: 'Try it with the jobs of this demonstration',
    checking: 'Checking the address…',
    found: ({open: {length}}) => `Index found: ${jobs(length)} open.`,
    facts: ({title, total, open: {length}, generatedAt, age, version}) => [
      ...(title === undefined ? [] : ([['Title', title]] as const)),
      ['Jobs', `${number(length)} open, ${number(total)} in all`],
      ...(generatedAt === undefined || age === undefined
        ? []
        : ([['Built', `on ${day(generatedAt)}, ${days(age)}`]] as const)),
      ['Version', number(version)],
    ],
    notices: {
      'own-site':
        'This site can read the index, but its server does not say that others may. If the board is for another site, add the header “Access-Control-Allow-Origin: *”.',
      undated: 'This index does not say when it was built. Build it again with the current version.',
      old: 'This index is more than a week old. Building it every night takes out closed jobs and adds new ones.',
      empty: 'This index is empty for now. Your board will say so, and fill up with the first job.',
      'none-open': 'No job of this index is open today. Your board will say so to visitors.',
      faults:
        'A few fields or jobs of this index could not be read and are left out. “job-board check” names them.',
    },
    problem: (problem) => {
      switch (problem.kind) {
        case 'empty':
          return {
            what: 'The address is missing.',
            remedy: 'Paste that of your index.json, or try the demonstration.',
          };
        case 'address':
          return {
            what: 'This does not look like an address.',
            remedy: 'It starts with https:// and most often ends with index.json.',
          };
        case 'credentials':
          return {
            what: 'This address has a password in it.',
            remedy: 'Every visitor would see it. Publish the index at an address open to all.',
          };
        case 'mixed':
          return {
            what: 'This address is http, which https pages cannot read.',
            remedy: 'Publish the index over https.',
          };
        case 'unreachable':
          return {
            what: 'No server answers at this address.',
            remedy:
              'Check the spelling of the name, and that the site is up. Your own connection may be down, too.',
          };
        case 'forbidden':
          return {
            what: 'The server answers, but does not let other sites read this file.',
            remedy: 'Have it send the header “Access-Control-Allow-Origin: *” with this folder.',
          };
        case 'timeout':
          return {
            what: `Nothing arrived within ${number(problem.seconds)} seconds.`,
            remedy: 'The server may be overloaded. Try again in a moment.',
          };
        case 'status':
          return problem.status === 404
            ? {
                what: 'There is no file at this address (404).',
                remedy: 'Open it in your browser, and compare it with the folder that you published.',
              }
            : {
                what: `The server answered with an error (${problem.status}).`,
                remedy: 'Open the address in your browser, or ask whoever runs that server.',
              };
        case 'size':
          return {
            what: 'This file is too large to be an index.',
            remedy: 'What is needed is the address of the index.json that “job-board build” wrote.',
          };
        case 'html':
          return {
            what: 'There is a page at this address, not an index.',
            remedy: 'What is needed is the address of the file index.json itself.',
          };
        case 'json':
          return {
            what: 'This file is not JSON, or is cut off.',
            remedy: 'Build the index again, then publish all of it.',
          };
        case 'format':
          return {
            what: 'This file is JSON, but not an index of jobs.',
            remedy: 'In the folder that “job-board build” writes, it is index.json.',
          };
        case 'version':
          return {
            what: 'This index is of another version than this script.',
            remedy: 'Build it with the command of the same version.',
          };
      }
    },
  },

  scope: {
    title: 'Scope',
    hint: 'With nothing chosen, the board shows all jobs. Visitors do not see this limit.',
    chosen: (count) => `${number(count)} chosen`,
    shown: (count) => (count === 0 ? 'No open job in this scope.' : `The board will show ${jobs(count)}.`),
    all: 'Show all',
  },

  filters: {
    title: 'Filters',
    hint: 'Those that visitors will find, in this order.',
    up: (facet) => `Move ${facet} up`,
    down: (facet) => `Move ${facet} down`,
    moved: (facet, place, count) => `${facet}: ${number(place)} of ${number(count)}`,
  },

  looks: {
    title: 'Looks',
    view: 'Layout',
    views: {list: 'List', cards: 'Cards', compact: 'Compact'},
    language: 'Language',
    languages: {
      '': 'As the page',
      fr: 'Français',
      en: 'English',
      de: 'Deutsch',
      es: 'Español',
      it: 'Italiano',
    },
    theme: 'Theme',
    themes: {auto: 'As the page', light: 'Light', dark: 'Dark', dsfr: 'DSFR'},
    radius: 'Corners',
    radii: {'0': 'Square', '': 'Softened', '0.75em': 'Round'},
    colors: {accent: 'Accent', surface: 'Background', text: 'Text'},
    schemes: {light: 'in light', dark: 'in dark'},
    usual: 'Back to the original colours',
    contrast: ({color, scheme, ratio}) =>
      `The ${color} is hard to read on the ${scheme} background: contrast ${decimal.format(ratio)}, where ${decimal.format(ENOUGH)} is needed.`,
  },

  loading: {
    title: 'Loading',
    legend: 'When should it ask for the jobs?',
    choices: {eager: 'At once', lazy: 'When near'},
    hint: '“When near” waits until the board is close to the screen: better at the end of a long page.',
  },

  contents: {
    title: 'Your own words',
    hint: 'A sentence, with a link if you like, wherever the board leaves you room.',
    filled: 'filled in',
    text: 'Sentence',
    address: 'Address of the link (optional)',
    addressHint: 'A page (https://…) or an e-mail address.',
    noAddress: 'This is neither a page (https://…) nor an e-mail address: the sentence will have no link.',
    slots: {
      empty: {
        name: 'When there is no job at all',
        hint: 'A way to write to you all the same, such as “Send us an open application”.',
      },
      'no-match': {
        name: 'When nothing matches',
        hint: 'Below what the board proposes to search for instead, such as “Ask us a question”.',
      },
      error: {
        name: 'When the jobs do not arrive',
        hint: 'Another way to your jobs, such as “See our jobs on our other site”.',
      },
      header: {
        name: 'Above the board',
        hint: 'Whatever it shows, such as “How we hire”.',
      },
      footer: {
        name: 'Below the board',
        hint: 'Whatever it shows, such as “Write to us”.',
      },
    },
  },

  preview: {
    title: 'Preview',
    frame: 'Preview of the board',
    toCode: 'Go to the code',
    waiting: 'Your board will be here as soon as the address of the index is checked.',
    width: 'Width',
    widths: {'360': 'Phone', '768': 'Tablet', '1280': 'Desktop'},
    page: 'Page around it',
    pages: {light: 'Light', dark: 'Dark'},
  },

  snippet: {
    title: 'Your code',
    waiting: 'It will be ready as soon as the address of the index is checked.',
    target: 'Where does it go?',
    targets: {page: 'HTML page', wordpress: 'WordPress', npm: 'npm project'},
    steps: {
      page: 'Paste these lines where the board should be on the page.',
      wordpress:
        'In the editor, add a “Custom HTML” block and paste this line. If WordPress takes it out, ask an administrator’s account to do it.',
      npm: 'Install the package, import it once, then put the element into your templates.',
    },
    places: {
      html: 'In the page',
      css: 'In your style sheet',
      terminal: 'In a terminal',
      script: 'In your script',
    },
    base: 'Address where the script is published',
    baseHint: (folder) => `Copy the folder ${folder} there, as it is, and you depend on no other site.`,
    noHash: 'The script is served from its sources: its hash (integrity) is added by the build.',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Copying was not allowed. The text is selected: copy it with the keyboard.',
    noContents:
      'This line has no room for your own words. To keep them, paste the code for an HTML page instead, if your WordPress account may.',
    link: 'See all jobs',
  },
};
