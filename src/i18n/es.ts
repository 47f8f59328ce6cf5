import {daysBetween} from '../contract/calendar.js';
import {formatFor, isRecent} from './format.js';
import type {Messages} from './messages.js';

const {number, day, relativeDay, list, plural} = formatFor('es');

const offers = (count: number): string =>
  `${number(count)} ${plural(count, {one: 'oferta', many: 'de ofertas', other: 'ofertas'})}`;
const found = (count: number, total: number): string =>
  count === total ? offers(count) : `${number(count)} de ${offers(total)}`;

export const es: Messages = {
  tag: 'es',
  direction: 'ltr',

  search: {
    label: 'Buscar una oferta',
    submit: 'Buscar',
    dropped: (word) => `Ninguna oferta contiene todas estas palabras. Estas se han encontrado sin «${word}».`,
    cut: (length) => `Solo cuentan los primeros ${number(length)} caracteres.`,
    meant: (text, count) => `¿Quería decir «${text}»? ${offers(count)}`,
  },

  filters: {
    toggle: (active) => (active === 0 ? 'Filtrar' : `Filtrar (${number(active)})`),
    active: 'Filtros elegidos',
    remove: (label) => `Quitar el filtro ${label}`,
    clear: 'Quitar todos',
    value: (label, count) => `${label}, ${number(count)}`,
    showAll: (count) => `Mostrar las ${number(count)} opciones`,
    showFewer: 'Mostrar menos',
    find: (facet) => `Buscar en: ${facet}`,
    title: 'Filtros',
    close: 'Cerrar',
    show: (count) => `Ver ${offers(count)}`,
    facets: {
      category: 'Profesión',
      employmentType: 'Contrato',
      organization: 'Equipo',
      incubator: 'Incubadora',
      ministry: 'Ministerio',
      places: 'Lugar',
      remote: 'Teletrabajo',
      skills: 'Competencias',
      junior: 'Experiencia',
      datePosted: 'Publicación',
    },
    recency: (days) => `En los últimos ${number(days)} días`,
  },

  results: {
    list: 'Ofertas',
    found,
    announced: (count, total, filters) => {
      const filtered = plural(filters.length, {one: 'filtro', other: 'filtros'});
      const words = count === 0 ? 'Ninguna oferta coincide' : found(count, total);
      return filters.length === 0 ? words : `${words}, ${filtered} ${list(filters)}`;
    },
    more: (count) => `Mostrar ${offers(count)} más`,
    without: (label, count) => `Sin «${label}»: ${offers(count)}`,
    follow: 'Seguir todas las ofertas (canal Atom)',
    followed: (label) => `Seguir las ofertas «${label}» (canal Atom)`,
    sortBy: 'Ordenar por',
    sorts: {relevance: 'Relevancia', newest: 'Más recientes', closing: 'Cierre próximo'},
  },

  posting: {
    posted: (posted, today) =>
      isRecent(posted, today) ? `Publicada ${relativeDay(today, posted)}` : `Publicada el ${day(posted)}`,
    closes: (last, today) => {
      const left = daysBetween(today, last);
      if (left < 0) return `Cerrada desde el ${day(last)}`;
      if (left === 0) return 'Último día para presentarse';
      if (left === 1) return 'Termina mañana';
      return left <= 14 ? `Termina dentro de ${number(left)} días` : `Hasta el ${day(last)}`;
    },
    closed: 'Oferta cerrada',
    closedNote: 'Esta oferta está cerrada: ya no es posible presentarse.',
    openings: (count) =>
      `${number(count)} ${plural(count, {one: 'puesto', many: 'de puestos', other: 'puestos'})}`,
    junior: 'Abierta a perfiles júnior',
    salary: 'Remuneración',
    employmentTypes: {
      permanent: 'Indefinido',
      'fixed-term': 'Temporal',
      internship: 'Prácticas',
      apprenticeship: 'Formación en alternancia',
      freelance: 'Por cuenta propia',
      'civil-servant': 'Función pública',
      volunteer: 'Voluntariado',
    },
    categories: {
      development: 'Desarrollo',
      data: 'Datos',
      design: 'Diseño',
      product: 'Producto',
      deployment: 'Despliegue',
      coaching: 'Coaching',
      community: 'Comunidad y comunicación',
      intrapreneurship: 'Intraemprendimiento',
      operations: 'Infraestructura y seguridad',
      other: 'Otra profesión',
    },
    remoteModes: {full: 'A distancia', partial: 'Teletrabajo parcial', none: 'Presencial'},
    list,
  },

  detail: {
    back: 'Volver a las ofertas',
    previous: 'Oferta anterior',
    next: 'Oferta siguiente',
    copy: 'Copiar el enlace',
    copied: 'Enlace copiado',
    share: 'Compartir',
    print: 'Imprimir',
    similar: 'Ofertas similares',
    reveal: 'Mostrar las direcciones de correo',
    table: 'Tabla',
    apply: 'Cómo presentarse',
    applyByEmail: (address) => `Escribir a ${address}`,
    applyOnline: (host) => `Presentarse en ${host}`,
    noWayToApply: 'Esta oferta no indica cómo presentarse.',
    loading: 'Cargando el texto de la oferta…',
    failed: 'No se ha podido cargar el texto completo de esta oferta.',
    gone: 'Esta oferta ya no está aquí',
    goneNote: 'Puede que se haya cubierto o retirado. En la lista hay otras ofertas.',
  },

  saved: {
    save: 'Guardar',
    unsave: 'Dejar de guardar',
    added: 'Oferta guardada en este navegador',
    removed: 'Oferta quitada',
    mark: 'Guardada',
    show: (count) => `Ofertas guardadas (${number(count)})`,
    all: 'Ver todas las ofertas',
    note: 'Guardada solo en este navegador.',
    none: 'Ninguna oferta guardada',
    noneNote: 'Abra una oferta y elija «Guardar» para volver a encontrarla aquí.',
  },

  states: {
    loading: 'Cargando las ofertas…',
    empty: 'No hay ofertas por ahora',
    emptyNote: 'Las próximas ofertas aparecerán aquí en cuanto se publiquen.',
    noMatch: 'Ninguna oferta coincide',
    noMatchNote: 'Pruebe con menos palabras o quite un filtro.',
    clear: 'Borrar la búsqueda y los filtros',
    failed: 'No se han podido cargar las ofertas',
    failedNote: 'Puede que la conexión se haya interrumpido. Puede intentarlo de nuevo.',
    offline: 'Está sin conexión',
    offlineNote: 'Las ofertas aparecerán en cuanto vuelva la conexión.',
    partlyFailed: (hosts) => `No se ha podido cargar una parte de las ofertas: ${hosts}.`,
    stale: (made) => `Puede que estas ofertas no estén al día${made && ` (lista del ${day(made)})`}.`,
    retry: 'Intentar de nuevo',
    retrying: 'Nuevo intento…',
  },
};
