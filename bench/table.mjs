import { ADMIN_PAGES } from './contenders/admin.mjs';
import { WAITS } from './contenders/index.mjs';
import { AT_ONCE } from './files.mjs';
import { TAKERS } from './last-place.mjs';
import { CONNECTIONS } from './measure.mjs';
import { noteMissed } from './notes.mjs';
import { replyTotal } from './seed/shape.mjs';

const rounded = (number) =>
  number >= 100 ? Math.round(number).toLocaleString('en') : number.toPrecision(3);
const range = ({ median, min, max }, of = rounded) => `${of(median)} (${of(min)}–${of(max)})`;
const ratio = (number) => (number >= 10 ? number.toFixed(0) : number.toFixed(2));
const ms = (number) => {
  if (Number.isNaN(number)) return '–';
  return number >= 100 ? number.toFixed(0) : number.toPrecision(2);
};
const count = (number) => number.toLocaleString('en');

const row = (...cells) => `| ${cells.join(' | ')} |`;

const UNMEASURED = ['not measured¹', '', '', ''];

const rateCells = (figures) => {
  if (!figures || figures.why) return UNMEASURED;
  const failed = figures.failed ? `, **${figures.failed} failed**` : '';
  const fewer = figures.connections < CONNECTIONS ? `, connections: ${figures.connections}` : '';
  return [
    range(figures.rate) + fewer + failed,
    `${ms(figures.p50.median)} / ${ms(figures.p99.median)}`,
    ms(figures.cpuMs.median),
    String(figures.statements),
  ];
};

const goalCells = (goal) => {
  if (!goal) return UNMEASURED;
  const { ratio: found, value, cpuRatio, wanted, verdict } = goal;
  if (!found && !value) return [verdict, wanted, '', ''];
  const shown = found ? range(found, ratio) : value;
  return [shown, `${wanted}: **${verdict}**`, cpuRatio ? ratio(cpuRatio) : '', ''];
};

const pageRows = (results, { communities, openConcerns }) =>
  ADMIN_PAGES.map(({ id, title }) =>
    row(
      `${title}, one request at a time; ${count(communities)} communities, ` +
        `${count(openConcerns)} reports`,
      ...results.flatMap(({ admin }) => [
        '',
        `${ms(admin[id].p50.median)} / ${ms(admin[id].p99.median)}`,
        '',
        '',
      ])
    )
  );

const waitCells = ({ p50, p95, p99 }) => [
  `p95 ${range(p95, ms)} ms`,
  `${ms(p50.median)} / ${ms(p99.median)}`,
  '',
  '',
];

const waitRows = (results) =>
  WAITS.map(({ id, title }) =>
    row(
      `${title}, one request at a time`,
      ...results.flatMap(({ use: { waits } }) => (waits ? waitCells(waits[id]) : UNMEASURED))
    )
  );

const placeRow = (results) =>
  row(
    `${TAKERS} at once for the last place of a visit`,
    ...results.flatMap(({ use }) => {
      if (!use['last-place']) return UNMEASURED;
      const { tries, oneWinner, p50, p99 } = use['last-place'];
      return [`one got it in ${oneWinner} of ${tries}`, `${ms(p50)} / ${ms(p99)}`, '', ''];
    })
  );

const megabytes = (bytes) => (bytes / 1e6).toFixed(2);

const fileRows = (results) =>
  AT_ONCE.flatMap((atOnce) =>
    ['up', 'down'].map((way) =>
      row(
        `a file of 10 MB on its way ${way}, ${atOnce} at once: memory in use, of all; RSS`,
        ...results.flatMap(({ use: { files } }) => {
          if (!files) return UNMEASURED;
          const { inUse, rss } = files[`${way}-${atOnce}`];
          return [`${range(inUse, megabytes)} MB; ${megabytes(rss.median)} MB`, '', '', ''];
        })
      )
    )
  );

const useRows = (results) => {
  const has = (part) => results.some(({ use }) => use[part] ?? use.why[part]);
  return [
    ...(has('waits') ? waitRows(results) : []),
    ...(has('last-place') ? [placeRow(results)] : []),
    ...(has('files') ? fileRows(results) : []),
  ];
};

/** Each goal of any database once. */
const goalsOf = (results) => [
  ...new Map(results.flatMap(({ goals }) => goals.map((goal) => [goal.id, goal]))).values(),
];

const scaleRows = (results) =>
  Object.keys(results.find(({ scale }) => scale)?.scale ?? {}).flatMap((id) =>
    ['small', 'large'].map((side) =>
      row(
        `${id === 'feed' ? 'public feed' : 'public feed, every request at another cursor'}, one ` +
          `request at a time, ${count(results[0].scaleSizes[side])} contributions`,
        ...results.flatMap(({ scale }) => [
          '',
          scale ? `p50 ${range(scale[id][side], ms)}` : 'not measured',
          '',
          '',
        ])
      )
    )
  );

const missing = (results) =>
  results.flatMap(({ version, figures, use }) =>
    [
      ...Object.entries(figures).flatMap(([id, { why }]) => (why ? [[id, why]] : [])),
      ...Object.entries(use.why),
    ].map(([id, why]) => `¹ ${version}, ${id}: ${why}`)
  );

const machineLine = (machine) =>
  `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}; Node ` +
  `${machine.node}, ${machine.databases.join(', ')}, Strapi ${machine.strapi}, Koa ${machine.koa}, ` +
  `knex ${machine.knex}, autocannon ${machine.autocannon}; ${machine.measuredAt.slice(0, 10)}; load ` +
  `before the run ${machine.loadBefore.join(', ')}.`;

/** The one table, as GitHub Markdown, with what it was measured on and how. */
export const drawTable = ({ machine, sizes, isQuick, results, comments, contenders }) => {
  const lines = [
    `${count(sizes.contributions)} contributions and ${count(replyTotal(sizes.contributions))} ` +
      `replies in 20 communities, ${count(sizes.listed)} resources, FAQs and visits each, a family of ` +
      `${count(sizes.family)} resources, ${count(sizes.members)} members; ${sizes.rounds} rounds of ` +
      `${sizes.roundSeconds} s each, contenders in turn, ${CONNECTIONS} connections; median ` +
      `(lowest–highest) of the rounds.`,
    machineLine(machine),
    ...(isQuick
      ? ['**A quick run: it shows that everything runs; its figures say nothing.**']
      : []),
    ...(machine.isBuiltOfOldSource
      ? ["**The plugin's source is newer than its `dist`, which is what was measured.**"]
      : []),
    '',
    row(
      '',
      ...results.flatMap(({ version }) => [
        `${version}, requests/s`,
        'p50 / p99 ms',
        'CPU ms',
        'SQL',
      ])
    ),
    row('---', ...results.flatMap(() => ['---:', '---:', '---:', '---:'])),
    ...contenders.map(({ id, title }) =>
      row(title, ...results.flatMap(({ figures }) => rateCells(figures[id])))
    ),
    ...useRows(results),
    ...(results[0].admin ? pageRows(results, sizes.admin) : []),
    ...scaleRows(results),
    ...goalsOf(results).map(({ id, title }) =>
      row(
        `**${title}**`,
        ...results.flatMap(({ goals }) => goalCells(goals.find((goal) => goal.id === id)))
      )
    ),
    '',
    '`CPU ms`: processor time of the Node process for one request, with SQLite in it and without ' +
      'PostgreSQL; on a disturbed machine it is steadier than the rate. `SQL`: statements that one ' +
      'request takes. Ratios are taken within each round; the one under `CPU ms` is the same ratio ' +
      'by processor time. Memory in use: heap and buffers after a forced collection, some times a second, ' +
      'above what was in use before; RSS: the same as the system counts it, with what is not yet collected.',
    ...(comments.isThere ? [] : [`strapi-plugin-comments ${comments.why}.`]),
    ...missing(results),
  ];
  const notes = isQuick ? [] : results.flatMap(noteMissed);
  return [
    ...lines,
    ...(notes.length ? ['', 'Missed:', '', ...notes.map((note) => `- ${note}`)] : []),
  ].join('\n');
};
