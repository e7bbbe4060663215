import type { CommunityScript } from '../script.types';
import { debtAdvice } from './debt-advice';
import { intergenerational } from './intergenerational';
import { netZero } from './net-zero';
import { rural } from './rural';

export const communityScripts: readonly CommunityScript[] = [
  netZero,
  debtAdvice,
  intergenerational,
  rural,
];
