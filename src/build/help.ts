export const HELP = `job-board: folders of Markdown job postings in, a searchable index out

  job-board build FOLDER…  --out DIR   read the postings, write the index
  job-board check FOLDER…              the same, but write nothing
  job-board explain FILE               show each field of one posting and where it was read

Options
  --directory DIR         who is who: startups.json, incubators.json, organisations.json, each optional
  --base-url URL          address of the published folder; relative links are resolved against it
  --board-url URL         address of the page with the board, to which pages link back; ../ if left out
  --template FILE         your own page around each posting: <!-- job-board:head -->, <!-- job-board:content -->
  --now YYYY-MM-DD        the day on which "open" is judged; today in Paris if left out
  --title TEXT            title of the index
  --lang TAG              language of the postings, and of the messages (fr or en); fr if left out
  --contacts open|all|none  whose e-mail addresses are published; open (the default): those of open postings
  --vocabulary FILE       the site’s own skills, categories and synonyms, added to the built-in ones
  --no-infer              only the front matter speaks, nothing is read from the text
  --dedupe                of near-identical postings of one organisation only the newest is listed
  --strict                a warning counts as an error, and with an error nothing is written
  --format text|json|github  form of the report
  --watch                 build again whenever a posting changes, until Ctrl+C
  --quiet, -q             errors only
  --help, -h  --version, -v

Exit status: 0 every posting is indexed; 1 at least one is not (or --strict and a warning); 2 wrong usage.
`;

export const HELP_FR = `job-board : des dossiers de fiches de poste en Markdown, un index où l’on cherche

  job-board build DOSSIER…  --out SORTIE  lit les fiches, écrit l’index
  job-board check DOSSIER…                de même, sans rien écrire
  job-board explain FICHIER               montre chaque champ d’une fiche et où il a été lu

Options
  --directory DOSSIER     qui est qui : startups.json, incubators.json, organisations.json, tous facultatifs
  --base-url ADRESSE      adresse du dossier publié ; les liens relatifs partent de là
  --board-url ADRESSE     adresse de la page des offres, vers laquelle les pages renvoient ; ../ à défaut
  --template FICHIER      votre page autour de chaque fiche : <!-- job-board:head -->, <!-- job-board:content -->
  --now AAAA-MM-JJ        le jour où l’on juge si une offre est ouverte ; aujourd’hui à Paris à défaut
  --title TEXTE           titre de l’index
  --lang LANGUE           langue des fiches et des messages (fr ou en) ; fr à défaut
  --contacts open|all|none  de qui l’adresse est publiée ; open (à défaut) : celle des offres ouvertes
  --vocabulary FICHIER    compétences, catégories et synonymes du site, en plus de ceux d’ici
  --no-infer              seul l’en-tête compte, rien n’est lu dans le texte
  --dedupe                de fiches presque identiques d’une même équipe, seule la plus récente est listée
  --strict                un avertissement compte comme une erreur, et s’il y en a, rien n’est écrit
  --format text|json|github  forme du compte rendu
  --watch                 recommence dès qu’une fiche change, jusqu’à Ctrl+C
  --quiet, -q             les erreurs seulement
  --help, -h  --version, -v

Code de retour : 0 si toutes les fiches sont dans l’index ; 1 si l’une n’y est pas (ou --strict et un avertissement) ;
2 si la commande est mal écrite.
`;
