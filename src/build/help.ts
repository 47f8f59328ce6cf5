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
