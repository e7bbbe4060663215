import { bootStrapi } from '../servers/boot.mjs';
import { checkSeed } from './check.mjs';
import { seedComments } from './comments.mjs';
import { seeding } from './dialects.mjs';
import { seedFloor } from './floor.mjs';
import { grantAll } from './permissions.mjs';
import { seedPlugin } from './plugin-tables.mjs';
import { seedStrapiTypes } from './strapi-types.mjs';

/** Boots Strapi on an empty database, which makes the tables, fills them and ends. */
const size = JSON.parse(process.env.BENCH_SIZE);
const report = (text) => process.send({ kind: 'progress', text });

process.on('disconnect', () => process.exit(1));
const strapi = await bootStrapi();
await grantAll(strapi);
const seed = await seeding(strapi.db.connection, report);
await seedPlugin(seed, strapi, size);
if (size.hasContenders) {
  await seedStrapiTypes(seed, strapi, report);
  if (strapi.plugin('comments')) await seedComments(seed, strapi, report);
  await seedFloor(seed);
}
// Before it is measured, or the first start would fill it meanwhile.
report('the index of words');
await strapi.plugin('communities-of-practice').service('search').rebuild();
report('checking');
await checkSeed(seed.db, size);
await seed.settle();
await strapi.destroy();
process.exit(0);
