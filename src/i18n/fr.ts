import {daysBetween} from '../contract/calendar.js';
import {formatFor, isRecent} from './format.js';
import type {Messages} from './messages.js';

const {number, relativeDay, list, plural, ...format} = formatFor('fr');

/** The first of a month is the only day with an ordinal. */
const day = (text: string): string => format.day(text).replace(/^1 /, '1er ');

const offers = (count: number): string =>
  `${number(count)} ${plural(count, {one: 'offre', many: 'd’offres', other: 'offres'})}`;
const found = (count: number, total: number): string =>
  count === total ? offers(count) : `${offers(count)} sur ${number(total)}`;

export const fr: Messages = {
  tag: 'fr',
  direction: 'ltr',

  search: {
    label: 'Rechercher une offre',
    submit: 'Rechercher',
    dropped: (word) => `Aucune offre ne contient tous ces mots. Voici celles trouvées sans « ${word} ».`,
    cut: (length) => `Seuls les ${number(length)} premiers caractères comptent.`,
    meant: (text, count) => `Vouliez-vous dire « ${text} » ? ${offers(count)}`,
  },

  filters: {
    toggle: (active) => (active === 0 ? 'Filtrer' : `Filtrer (${number(active)})`),
    active: 'Filtres choisis',
    remove: (label) => `Retirer le filtre ${label}`,
    clear: 'Tout effacer',
    value: (label, count) => `${label}, ${number(count)}`,
    showAll: (count) => `Afficher les ${number(count)} choix`,
    showFewer: 'Réduire la liste',
    find: (facet) => `Chercher dans : ${facet}`,
    title: 'Filtres',
    close: 'Fermer',
    show: (count) => `Voir ${offers(count)}`,
    facets: {
      category: 'Métier',
      employmentType: 'Contrat',
      organization: 'Équipe',
      incubator: 'Incubateur',
      ministry: 'Ministère',
      places: 'Lieu',
      remote: 'Télétravail',
      skills: 'Compétences',
      junior: 'Expérience',
      datePosted: 'Publication',
    },
    recency: (days) => `Depuis ${number(days)} jours`,
  },

  results: {
    list: 'Offres',
    found,
    announced: (count, total, filters) => {
      const filtered = plural(filters.length, {one: 'filtre', other: 'filtres'});
      const words = count === 0 ? 'Aucune offre ne correspond' : found(count, total);
      return filters.length === 0 ? words : `${words}, ${filtered} ${list(filters)}`;
    },
    more: (count) => `Afficher ${offers(count)} de plus`,
    without: (label, count) => `Sans « ${label} » : ${offers(count)}`,
    follow: 'Suivre les offres (flux Atom)',
    followed: (label) => `Suivre les offres « ${label} » (flux Atom)`,
    sortBy: 'Trier par',
    sorts: {relevance: 'Pertinence', newest: 'Plus récentes', closing: 'Clôture prochaine'},
  },

  posting: {
    posted: (posted, today) =>
      isRecent(posted, today) ? `Publiée ${relativeDay(today, posted)}` : `Publiée le ${day(posted)}`,
    closes: (last, today) => {
      const left = daysBetween(today, last);
      if (left < 0) return `Close depuis le ${day(last)}`;
      if (left === 0) return 'Dernier jour pour postuler';
      return left <= 14 ? `Se termine ${relativeDay(today, last)}` : `Jusqu’au ${day(last)}`;
    },
    closed: 'Offre close',
    closedNote: 'Cette offre est close : il n’est plus possible d’y répondre.',
    openings: (count) =>
      `${number(count)} ${plural(count, {one: 'poste', many: 'de postes', other: 'postes'})}`,
    junior: 'Ouvert aux juniors',
    salary: 'Rémunération',
    employmentTypes: {
      permanent: 'CDI',
      'fixed-term': 'CDD',
      internship: 'Stage',
      apprenticeship: 'Alternance',
      freelance: 'Indépendant·e',
      'civil-servant': 'Fonctionnaire',
      volunteer: 'Bénévolat',
    },
    categories: {
      development: 'Développement',
      data: 'Données',
      design: 'Design',
      product: 'Produit',
      deployment: 'Déploiement',
      coaching: 'Coaching',
      community: 'Animation et communication',
      intrapreneurship: 'Intrapreneuriat',
      operations: 'Infrastructure et sécurité',
      other: 'Autre métier',
    },
    remoteModes: {full: 'À distance', partial: 'Télétravail partiel', none: 'Sur place'},
    list,
  },

  detail: {
    back: 'Retour aux offres',
    previous: 'Offre précédente',
    next: 'Offre suivante',
    copy: 'Copier le lien',
    copied: 'Lien copié',
    share: 'Partager',
    print: 'Imprimer',
    similar: 'Offres similaires',
    reveal: 'Afficher les adresses',
    table: 'Tableau',
    apply: 'Pour postuler',
    applyByEmail: (address) => `Écrire à ${address}`,
    applyOnline: (host) => `Postuler sur ${host}`,
    noWayToApply: 'Cette offre ne précise pas comment postuler.',
    loading: 'Chargement du texte de l’offre…',
    failed: 'Le texte complet de cette offre n’a pas pu être chargé.',
    gone: 'Cette offre n’est plus ici',
    goneNote: 'Elle a peut-être été pourvue ou retirée. D’autres offres vous attendent dans la liste.',
  },

  saved: {
    save: 'Enregistrer',
    unsave: 'Ne plus enregistrer',
    added: 'Offre enregistrée dans ce navigateur',
    removed: 'Offre retirée',
    mark: 'Enregistrée',
    show: (count) => `Offres enregistrées (${number(count)})`,
    all: 'Voir toutes les offres',
    note: 'Enregistrée dans ce navigateur seulement.',
    none: 'Aucune offre enregistrée',
    noneNote: 'Choisissez « Enregistrer » dans une offre pour la retrouver ici.',
  },
  states: {
    loading: 'Chargement des offres…',
    empty: 'Aucune offre pour le moment',
    emptyNote: 'Les prochaines offres paraîtront ici dès leur publication.',
    noMatch: 'Aucune offre ne correspond',
    noMatchNote: 'Essayez avec moins de mots, ou retirez un filtre.',
    clear: 'Effacer la recherche et les filtres',
    failed: 'Les offres n’ont pas pu être chargées',
    failedNote: 'La connexion est peut-être interrompue. Vous pouvez réessayer.',
    offline: 'Vous êtes hors connexion',
    offlineNote: 'Les offres s’afficheront dès que la connexion reviendra.',
    partlyFailed: (hosts) => `Une partie des offres n’a pas pu être chargée : ${hosts}.`,
    stale: (made) => `Ces offres ne sont peut-être plus à jour${made && ` (liste du ${day(made)})`}.`,
    retry: 'Réessayer',
    retrying: 'Nouvel essai…',
  },
};
