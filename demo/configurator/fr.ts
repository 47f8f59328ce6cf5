import {formatFor} from '../../src/i18n/format.js';
import {fr as board} from '../../src/i18n/fr.js';
import {ENOUGH} from './palette.js';
import type {Words} from './words.js';

const {number, day, plural} = formatFor('fr');
const decimal = new Intl.NumberFormat('fr', {maximumFractionDigits: 1});

const offers = (count: number): string =>
  `${number(count)} ${plural(count, {one: 'offre', many: 'd’offres', other: 'offres'})}`;
const open = (count: number): string =>
  `${offers(count)} ${plural(count, {one: 'ouverte', other: 'ouvertes'})}`;
const days = (count: number): string =>
  count === 0 ? 'aujourd’hui' : `il y a ${number(count)} ${plural(count, {one: 'jour', other: 'jours'})}`;

export const fr: Words = {
  board,

  source: {
    title: 'Vos offres',
    label: 'Adresse de votre index',
    hint: 'Le fichier index.json que « job-board build » a écrit, tel qu’il est publié.',
    check: 'Vérifier',
    sample: 'Essayer avec les offres de cette démonstration',
    checking: 'Vérification de l’adresse…',
    found: ({open: {length}}) => `Index trouvé : ${open(length)}.`,
    facts: ({title, total, open: {length}, generatedAt, age, version}) => [
      ...(title === undefined ? [] : ([['Titre', title]] as const)),
      ['Offres', `${open(length)}, ${number(total)} en tout`],
      ...(generatedAt === undefined || age === undefined
        ? []
        : ([['Construit', `le ${day(generatedAt)}, ${days(age)}`]] as const)),
      ['Version', number(version)],
    ],
    notices: {
      'own-site':
        'Cet index se lit depuis ce site, mais son serveur ne dit pas que d’autres peuvent le lire. Si le tableau est pour un autre site, ajoutez l’en-tête « Access-Control-Allow-Origin: * ».',
      undated: 'Cet index ne dit pas quand il a été construit. Reconstruisez-le avec la version actuelle.',
      old: 'Cet index date de plus d’une semaine. Une construction chaque nuit retire les offres closes et ajoute les nouvelles.',
      empty:
        'Cet index est vide pour l’instant. Votre tableau le dira, et se remplira dès la première offre.',
      'none-open':
        'Aucune offre de cet index n’est ouverte aujourd’hui. Votre tableau le dira aux visiteurs.',
      faults:
        'Quelques champs ou offres de cet index n’ont pas pu être lus, et sont laissés de côté. « job-board check » les nomme.',
    },
    problem: (problem) => {
      switch (problem.kind) {
        case 'empty':
          return {
            what: 'Il manque l’adresse.',
            remedy: 'Collez celle de votre index.json, ou essayez la démonstration.',
          };
        case 'address':
          return {
            what: 'Ceci ne ressemble pas à une adresse.',
            remedy: 'Elle commence par https:// et finit le plus souvent par index.json.',
          };
        case 'credentials':
          return {
            what: 'Cette adresse contient un mot de passe.',
            remedy: 'Tout visiteur le verrait. Publiez l’index à une adresse ouverte à tous.',
          };
        case 'mixed':
          return {
            what: 'Cette adresse est en http, et les pages en https ne peuvent pas la lire.',
            remedy: 'Publiez l’index en https.',
          };
        case 'unreachable':
          return {
            what: 'Aucun serveur ne répond à cette adresse.',
            remedy:
              'Vérifiez l’orthographe du nom, et que le site est en ligne. Votre connexion peut aussi être interrompue.',
          };
        case 'forbidden':
          return {
            what: 'Le serveur répond, mais ne laisse pas d’autres sites lire ce fichier.',
            remedy: 'Demandez-lui d’envoyer l’en-tête « Access-Control-Allow-Origin: * » avec ce dossier.',
          };
        case 'timeout':
          return {
            what: `Rien n’est arrivé en ${number(problem.seconds)} secondes.`,
            remedy: 'Le serveur est peut-être surchargé. Réessayez dans un moment.',
          };
        case 'status':
          return problem.status === 404
            ? {
                what: 'Il n’y a pas de fichier à cette adresse (404).',
                remedy: 'Ouvrez-la dans votre navigateur, et comparez avec le dossier que vous avez publié.',
              }
            : {
                what: `Le serveur a répondu par une erreur (${problem.status}).`,
                remedy: 'Ouvrez l’adresse dans votre navigateur, ou demandez à qui gère ce serveur.',
              };
        case 'size':
          return {
            what: 'Ce fichier est trop grand pour être un index.',
            remedy: 'Il faut l’adresse du fichier index.json que « job-board build » a écrit.',
          };
        case 'html':
          return {
            what: 'À cette adresse se trouve une page, pas un index.',
            remedy: 'Il faut l’adresse du fichier index.json lui-même.',
          };
        case 'json':
          return {
            what: 'Ce fichier n’est pas du JSON, ou il est incomplet.',
            remedy: 'Reconstruisez l’index, puis publiez-le en entier.',
          };
        case 'format':
          return {
            what: 'Ce fichier est du JSON, mais pas un index d’offres.',
            remedy: 'Dans le dossier écrit par « job-board build », c’est index.json.',
          };
        case 'version':
          return {
            what: 'Cet index est d’une autre version que ce script.',
            remedy: 'Construisez-le avec la commande de la même version.',
          };
      }
    },
  },

  scope: {
    title: 'Périmètre',
    hint: 'Sans choix, le tableau montre toutes les offres. Les visiteurs ne voient pas cette limite.',
    chosen: (count) => `${number(count)} ${plural(count, {one: 'choix', other: 'choix'})}`,
    shown: (count) =>
      count === 0 ? 'Aucune offre ouverte dans ce périmètre.' : `Le tableau montrera ${offers(count)}.`,
    all: 'Tout montrer',
  },

  filters: {
    title: 'Filtres',
    hint: 'Ceux que les visiteurs trouveront, dans cet ordre.',
    up: (facet) => `Monter ${facet}`,
    down: (facet) => `Descendre ${facet}`,
    moved: (facet, place, count) => `${facet} : position ${number(place)} sur ${number(count)}`,
  },

  looks: {
    title: 'Apparence',
    view: 'Présentation',
    views: {list: 'Liste', cards: 'Cartes', compact: 'Compacte'},
    language: 'Langue',
    languages: {
      '': 'Selon la page',
      fr: 'Français',
      en: 'English',
      de: 'Deutsch',
      es: 'Español',
      it: 'Italiano',
    },
    theme: 'Thème',
    themes: {auto: 'Selon la page', light: 'Clair', dark: 'Sombre', dsfr: 'DSFR'},
    radius: 'Coins',
    radii: {'0': 'Droits', '': 'Adoucis', '0.75em': 'Ronds'},
    colors: {accent: 'Couleur d’accent', surface: 'Fond', text: 'Texte'},
    schemes: {light: 'en clair', dark: 'en sombre'},
    usual: 'Revenir aux couleurs d’origine',
    contrast: ({color, scheme, ratio}) =>
      `${color === 'text' ? 'Le texte' : 'L’accent'} se lit mal sur le fond ${scheme === 'light' ? 'clair' : 'sombre'} : contraste de ${decimal.format(ratio)}, il en faut ${decimal.format(ENOUGH)}.`,
  },

  loading: {
    title: 'Chargement',
    legend: 'Quand demander les offres ?',
    choices: {eager: 'Tout de suite', lazy: 'À l’approche'},
    hint: '« À l’approche » attend que le tableau soit près de l’écran : c’est mieux tout en bas d’une longue page.',
  },

  contents: {
    title: 'Vos propres mots',
    hint: 'Une phrase, avec un lien si vous voulez, là où le tableau vous laisse la place.',
    filled: 'rempli',
    text: 'Phrase',
    address: 'Adresse du lien (facultative)',
    addressHint: 'Une page (https://…) ou une adresse électronique.',
    noAddress:
      'Ceci n’est ni une page (https://…) ni une adresse électronique : la phrase paraîtra sans lien.',
    slots: {
      empty: {
        name: 'Quand il n’y a aucune offre',
        hint: 'De quoi vous écrire malgré tout, par exemple : « Envoyer une candidature spontanée ».',
      },
      'no-match': {
        name: 'Quand rien ne correspond',
        hint: 'Sous les propositions du tableau pour élargir la recherche, par exemple : « Nous poser une question ».',
      },
      error: {
        name: 'Quand les offres n’arrivent pas',
        hint: 'Un autre chemin vers vos offres, par exemple : « Voir nos offres sur notre autre site ».',
      },
      header: {
        name: 'Au-dessus du tableau',
        hint: 'Quoi qu’il montre, par exemple : « Comment se passe un recrutement ».',
      },
      footer: {
        name: 'Sous le tableau',
        hint: 'Quoi qu’il montre, par exemple : « Nous écrire ».',
      },
    },
  },

  preview: {
    title: 'Aperçu',
    frame: 'Aperçu du tableau',
    toCode: 'Aller au code',
    waiting: 'Votre tableau paraîtra ici dès que l’adresse de l’index sera vérifiée.',
    width: 'Largeur',
    widths: {'360': 'Téléphone', '768': 'Tablette', '1280': 'Ordinateur'},
    page: 'Page autour',
    pages: {light: 'Claire', dark: 'Sombre'},
  },

  snippet: {
    title: 'Votre code',
    waiting: 'Il sera prêt dès que l’adresse de l’index sera vérifiée.',
    target: 'Où le collez-vous ?',
    targets: {page: 'Page HTML', wordpress: 'WordPress', npm: 'Projet npm'},
    steps: {
      page: 'Collez ces lignes à l’endroit de la page où le tableau doit paraître.',
      wordpress:
        'Dans l’éditeur, ajoutez un bloc « HTML personnalisé » et collez cette ligne. Si WordPress la retire, demandez à un compte administrateur de le faire.',
      npm: 'Installez le paquet, importez-le une fois, puis placez l’élément dans vos gabarits.',
    },
    places: {
      html: 'Dans la page',
      css: 'Dans votre feuille de style',
      terminal: 'Dans un terminal',
      script: 'Dans votre script',
    },
    base: 'Adresse où le script est publié',
    baseHint: (folder) => `Copiez-y le dossier ${folder}, tel quel, pour ne dépendre d’aucun autre site.`,
    noHash: 'Le script est servi depuis ses sources : l’empreinte (integrity) s’ajoute à la construction.',
    copy: 'Copier',
    copied: 'Copié',
    notCopied: 'La copie n’a pas été permise. Le texte est sélectionné : copiez-le au clavier.',
    noContents:
      'Cette ligne n’a pas de place pour vos propres mots. Pour les garder, collez plutôt le code « Page HTML », si votre compte WordPress l’accepte.',
    link: 'Voir toutes les offres',
  },
};
