import {daysBetween} from '../contract/calendar.js';
import {formatFor, isRecent} from './format.js';
import type {Messages} from './messages.js';

const {number, day, relativeDay, list, plural} = formatFor('de');

const jobs = (count: number): string =>
  `${number(count)} ${plural(count, {one: 'Stelle', other: 'Stellen'})}`;
const found = (count: number, total: number): string =>
  count === total ? jobs(count) : `${number(count)} von ${jobs(total)}`;

/** « gestern », at the head of a sentence. */
const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const de: Messages = {
  tag: 'de',
  direction: 'ltr',

  search: {
    label: 'Stellen suchen',
    submit: 'Suchen',
    dropped: (word) => `Keine Stelle enthält alle diese Wörter. Diese wurden ohne „${word}“ gefunden.`,
    cut: (length) => `Nur die ersten ${number(length)} Zeichen zählen.`,
    meant: (text, count) => `Meinten Sie „${text}“? ${jobs(count)}`,
  },

  filters: {
    toggle: (active) => (active === 0 ? 'Filtern' : `Filtern (${number(active)})`),
    active: 'Gewählte Filter',
    remove: (label) => `Filter ${label} entfernen`,
    clear: 'Alle entfernen',
    value: (label, count) => `${label}, ${number(count)}`,
    showAll: (count) => `Alle ${number(count)} anzeigen`,
    showFewer: 'Weniger anzeigen',
    find: (facet) => `Suchen in: ${facet}`,
    title: 'Filter',
    close: 'Schließen',
    show: (count) => `${jobs(count)} anzeigen`,
    facets: {
      category: 'Tätigkeit',
      employmentType: 'Vertrag',
      organization: 'Team',
      incubator: 'Inkubator',
      ministry: 'Ministerium',
      places: 'Ort',
      remote: 'Homeoffice',
      skills: 'Kenntnisse',
      junior: 'Erfahrung',
      datePosted: 'Veröffentlichung',
    },
    recency: (days) => `In den letzten ${number(days)} Tagen`,
  },

  results: {
    list: 'Stellen',
    found,
    announced: (count, total, filters) => {
      const words = count === 0 ? 'Keine passende Stelle' : found(count, total);
      return filters.length === 0 ? words : `${words}, Filter ${list(filters)}`;
    },
    more: (count) => `${number(count)} weitere ${plural(count, {one: 'Stelle', other: 'Stellen'})} anzeigen`,
    without: (label, count) => `Ohne „${label}“: ${jobs(count)}`,
    follow: 'Allen Stellen folgen (Atom-Feed)',
    followed: (label) => `Den Stellen „${label}“ folgen (Atom-Feed)`,
    sortBy: 'Sortieren nach',
    sorts: {relevance: 'Relevanz', newest: 'Neueste zuerst', closing: 'Bewerbungsfrist'},
  },

  posting: {
    posted: (posted, today) =>
      isRecent(posted, today)
        ? `${capitalized(relativeDay(today, posted))} veröffentlicht`
        : `Veröffentlicht am ${day(posted)}`,
    closes: (last, today) => {
      const left = daysBetween(today, last);
      if (left < 0) return `Geschlossen seit ${day(last)}`;
      if (left === 0) return 'Letzter Tag für die Bewerbung';
      return left <= 14 ? `Endet ${relativeDay(today, last)}` : `Offen bis ${day(last)}`;
    },
    closed: 'Geschlossen',
    closedNote: 'Diese Stelle ist geschlossen: Eine Bewerbung ist nicht mehr möglich.',
    openings: (count) => `${number(count)} ${plural(count, {one: 'freier Platz', other: 'freie Plätze'})}`,
    junior: 'Auch für den Berufseinstieg',
    salary: 'Vergütung',
    employmentTypes: {
      permanent: 'Unbefristet',
      'fixed-term': 'Befristet',
      internship: 'Praktikum',
      apprenticeship: 'Ausbildung',
      freelance: 'Freiberuflich',
      'civil-servant': 'Beamtenverhältnis',
      volunteer: 'Ehrenamt',
    },
    categories: {
      development: 'Entwicklung',
      data: 'Daten',
      design: 'Design',
      product: 'Produkt',
      deployment: 'Einführung vor Ort',
      coaching: 'Coaching',
      community: 'Community und Kommunikation',
      intrapreneurship: 'Intrapreneurship',
      operations: 'Infrastruktur und Sicherheit',
      other: 'Andere Tätigkeit',
    },
    remoteModes: {full: 'Nur Homeoffice', partial: 'Teilweise Homeoffice', none: 'Vor Ort'},
    list,
  },

  detail: {
    back: 'Zurück zu den Stellen',
    previous: 'Vorherige Stelle',
    next: 'Nächste Stelle',
    copy: 'Link kopieren',
    copied: 'Link kopiert',
    share: 'Teilen',
    print: 'Drucken',
    similar: 'Ähnliche Stellen',
    reveal: 'E-Mail-Adressen anzeigen',
    table: 'Tabelle',
    apply: 'So bewerben Sie sich',
    applyByEmail: (address) => `E-Mail an ${address}`,
    applyOnline: (host) => `Bewerben auf ${host}`,
    noWayToApply: 'In dieser Anzeige steht nicht, wie man sich bewirbt.',
    loading: 'Der Text wird geladen…',
    failed: 'Der vollständige Text dieser Stelle konnte nicht geladen werden.',
    gone: 'Diese Stelle ist nicht mehr hier',
    goneNote: 'Vielleicht ist sie besetzt oder zurückgezogen. Andere Stellen finden Sie in der Liste.',
  },

  saved: {
    save: 'Merken',
    unsave: 'Nicht mehr merken',
    added: 'In diesem Browser gemerkt',
    removed: 'Nicht mehr gemerkt',
    mark: 'Gemerkt',
    show: (count) => `Gemerkte Stellen (${number(count)})`,
    all: 'Alle Stellen anzeigen',
    note: 'Nur in diesem Browser gemerkt.',
    none: 'Keine gemerkten Stellen',
    noneNote: 'Öffnen Sie eine Stelle und wählen Sie „Merken“, um sie hier wiederzufinden.',
  },

  states: {
    loading: 'Die Stellen werden geladen…',
    empty: 'Zurzeit keine Stellen',
    emptyNote: 'Neue Stellen erscheinen hier, sobald sie veröffentlicht sind.',
    noMatch: 'Keine passende Stelle',
    noMatchNote: 'Versuchen Sie es mit weniger Wörtern, oder entfernen Sie einen Filter.',
    clear: 'Suche und Filter löschen',
    failed: 'Die Stellen konnten nicht geladen werden',
    failedNote: 'Vielleicht ist die Verbindung unterbrochen. Sie können es noch einmal versuchen.',
    offline: 'Sie sind offline',
    offlineNote: 'Die Stellen erscheinen, sobald die Verbindung wieder da ist.',
    partlyFailed: (hosts) => `Ein Teil der Stellen konnte nicht geladen werden: ${hosts}.`,
    stale: (made) => `Diese Stellen sind vielleicht nicht mehr aktuell${made && ` (Stand: ${day(made)})`}.`,
    retry: 'Noch einmal versuchen',
    retrying: 'Neuer Versuch…',
  },
};
