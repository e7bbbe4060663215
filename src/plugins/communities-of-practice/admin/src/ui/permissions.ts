import { useAuth } from '@strapi/strapi/admin';
import { PLUGIN_ID } from './plugin-id';

/** A permission of Strapi's admin roles, as the server registers it; ours have no subject. */
export interface Permission {
  action: string;
  subject: null;
}

/** @param name as the server's slice has it, such as `overview.read`. */
export const permission = (name: string): Permission => ({
  action: `plugin::${PLUGIN_ID}.${name}`,
  subject: null,
});

/** Asks for several in a row. What it says is for offering; the server asks again. */
export const usePermitted = (): ((asked: Permission) => boolean) => {
  const held = useAuth('GatheringPlaces', ({ permissions }) => permissions);
  return ({ action }) => held.some((one) => one.action === action);
};

/** Whether to offer something; the server asks again whatever this says. */
export const useMay = (asked: Permission): boolean => usePermitted()(asked);
