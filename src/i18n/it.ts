import {daysBetween} from '../contract/calendar.js';
import {formatFor, isRecent} from './format.js';
import type {Messages} from './messages.js';

const {number, relativeDay, list, plural, ...format} = formatFor('it');

/** The first of a month is the only day with an ordinal. */
const day = (text: string): string => format.day(text).replace(/^1 /, '1º ');
/** Two days begin with a vowel, before which the article loses its own: « dall’8 marzo ». */
const after = (article: string, elided: string, text: string): string =>
  /^(8|11) /.test(day(text)) ? `${elided}${day(text)}` : `${article} ${day(text)}`;

const offers = (count: number): string =>
  `${number(count)} ${plural(count, {one: 'offerta', many: 'di offerte', other: 'offerte'})}`;
const found = (count: number, total: number): string =>
  count === total ? offers(count) : `${number(count)} su ${offers(total)}`;

export const it: Messages = {
  tag: 'it',
  direction: 'ltr',

  search: {
    label: 'Cerca un’offerta',
    submit: 'Cerca',
    dropped: (word) =>
      `Nessuna offerta contiene tutte queste parole. Queste sono state trovate senza «${word}».`,
    cut: (length) => `Contano solo i primi ${number(length)} caratteri.`,
    meant: (text, count) => `Forse si cercava «${text}»? ${offers(count)}`,
  },

  filters: {
    toggle: (active) => (active === 0 ? 'Filtra' : `Filtra (${number(active)})`),
    active: 'Filtri scelti',
    remove: (label) => `Togli il filtro ${label}`,
    clear: 'Togli tutti',
    value: (label, count) => `${label}, ${number(count)}`,
    showAll: (count) => `Mostra tutte le ${number(count)} scelte`,
    showFewer: 'Mostra meno',
    find: (facet) => `Cerca in: ${facet}`,
    title: 'Filtri',
    close: 'Chiudi',
    show: (count) => `Mostra ${offers(count)}`,
    facets: {
      category: 'Professione',
      employmentType: 'Contratto',
      organization: 'Squadra',
      incubator: 'Incubatore',
      ministry: 'Ministero',
      places: 'Luogo',
      remote: 'Lavoro a distanza',
      skills: 'Competenze',
      junior: 'Esperienza',
      datePosted: 'Pubblicazione',
    },
    recency: (days) => `Negli ultimi ${number(days)} giorni`,
  },

  results: {
    list: 'Offerte',
    found,
    announced: (count, total, filters) => {
      const filtered = plural(filters.length, {one: 'filtro', other: 'filtri'});
      const words = count === 0 ? 'Nessuna offerta corrisponde' : found(count, total);
      return filters.length === 0 ? words : `${words}, ${filtered} ${list(filters)}`;
    },
    more: (count) =>
      `Mostra ${plural(count, {one: 'un’altra offerta', many: `altri ${offers(count)}`, other: `altre ${offers(count)}`})}`,
    without: (label, count) => `Senza «${label}»: ${offers(count)}`,
    follow: 'Segui tutte le offerte (feed Atom)',
    followed: (label) => `Segui le offerte «${label}» (feed Atom)`,
    sortBy: 'Ordina per',
    sorts: {relevance: 'Pertinenza', newest: 'Più recenti', closing: 'Scadenza vicina'},
  },

  posting: {
    posted: (posted, today) =>
      isRecent(posted, today)
        ? `Pubblicata ${relativeDay(today, posted)}`
        : `Pubblicata ${after('il', 'l’', posted)}`,
    closes: (last, today) => {
      const left = daysBetween(today, last);
      if (left < 0) return `Chiusa ${after('dal', 'dall’', last)}`;
      if (left === 0) return 'Ultimo giorno per candidarsi';
      if (left === 1) return 'Scade domani';
      return left <= 14 ? `Scade tra ${number(left)} giorni` : `Aperta fino ${after('al', 'all’', last)}`;
    },
    closed: 'Offerta chiusa',
    closedNote: 'Questa offerta è chiusa: non è più possibile candidarsi.',
    openings: (count) =>
      `${number(count)} ${plural(count, {one: 'posto', many: 'di posti', other: 'posti'})}`,
    junior: 'Aperta a profili junior',
    salary: 'Retribuzione',
    employmentTypes: {
      permanent: 'Tempo indeterminato',
      'fixed-term': 'Tempo determinato',
      internship: 'Tirocinio',
      apprenticeship: 'Apprendistato',
      freelance: 'Libera professione',
      'civil-servant': 'Pubblico impiego',
      volunteer: 'Volontariato',
    },
    categories: {
      development: 'Sviluppo',
      data: 'Dati',
      design: 'Design',
      product: 'Prodotto',
      deployment: 'Diffusione sul territorio',
      coaching: 'Coaching',
      community: 'Comunità e comunicazione',
      intrapreneurship: 'Intraprenditorialità',
      operations: 'Infrastruttura e sicurezza',
      other: 'Altra professione',
    },
    remoteModes: {full: 'A distanza', partial: 'In parte a distanza', none: 'In sede'},
    list,
  },

  detail: {
    back: 'Torna alle offerte',
    previous: 'Offerta precedente',
    next: 'Offerta successiva',
    copy: 'Copia il link',
    copied: 'Link copiato',
    share: 'Condividi',
    print: 'Stampa',
    similar: 'Offerte simili',
    reveal: 'Mostra gli indirizzi e-mail',
    table: 'Tabella',
    apply: 'Come candidarsi',
    applyByEmail: (address) => `Scrivi a ${address}`,
    applyOnline: (host) => `Candidati su ${host}`,
    noWayToApply: 'Questa offerta non dice come candidarsi.',
    loading: 'Caricamento del testo dell’offerta…',
    failed: 'Non è stato possibile caricare il testo completo di questa offerta.',
    gone: 'Questa offerta non è più qui',
    goneNote: 'Forse il posto è stato assegnato o l’offerta ritirata. Nell’elenco ce ne sono altre.',
  },

  saved: {
    save: 'Salva',
    unsave: 'Non salvare più',
    added: 'Offerta salvata in questo browser',
    removed: 'Offerta tolta',
    mark: 'Salvata',
    show: (count) => `Offerte salvate (${number(count)})`,
    all: 'Mostra tutte le offerte',
    note: 'Salvata solo in questo browser.',
    none: 'Nessuna offerta salvata',
    noneNote: 'Apri un’offerta e scegli «Salva» per ritrovarla qui.',
  },

  states: {
    loading: 'Caricamento delle offerte…',
    empty: 'Nessuna offerta al momento',
    emptyNote: 'Le prossime offerte appariranno qui appena pubblicate.',
    noMatch: 'Nessuna offerta corrisponde',
    noMatchNote: 'Prova con meno parole, oppure togli un filtro.',
    clear: 'Cancella la ricerca e i filtri',
    failed: 'Non è stato possibile caricare le offerte',
    failedNote: 'Forse la connessione si è interrotta. Si può riprovare.',
    offline: 'Connessione assente',
    offlineNote: 'Le offerte appariranno appena la connessione sarà tornata.',
    partlyFailed: (hosts) => `Non è stato possibile caricare una parte delle offerte: ${hosts}.`,
    stale: (made) =>
      `Queste offerte potrebbero non essere più aggiornate${made && ` (elenco ${after('del', 'dell’', made)})`}.`,
    retry: 'Riprova',
    retrying: 'Nuovo tentativo…',
  },
};
