import type { PluginDefinition } from '@strapi/strapi/admin';
import { admin } from './features';
import { MenuIcon } from './shell/menu-icon';
import { PLUGIN_ID, PLUGIN_PATH } from './ui/plugin-id';
import { message } from './ui/words';

const plugin: PluginDefinition = {
  register(app) {
    app.addMenuLink({
      to: PLUGIN_PATH,
      icon: MenuIcon,
      intlLabel: message('plugin.name'),
      permissions: admin.permissions,
      Component: () => import('./shell/app'),
    });
    app.addSettingsLink(
      { id: PLUGIN_ID, intlLabel: message('plugin.name') },
      admin.settings.map(({ path, permission, label, component }) => ({
        id: `${PLUGIN_ID}.${path}`,
        to: `${PLUGIN_ID}/${path}`,
        intlLabel: label,
        permissions: [permission],
        Component: component,
      }))
    );
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    for (const { id, icon, title, link, permission, component } of admin.widgets) {
      app.widgets.register({
        id,
        pluginId: PLUGIN_ID,
        icon,
        title,
        link: { label: link.label, href: link.to },
        permissions: [permission],
        component,
      });
    }
  },
  bootstrap(app) {
    admin.inContentManager(app.getPlugin('content-manager').apis);
  },
  registerTrads: ({ locales }: { locales: string[] }) => admin.translations(locales),
};

export default plugin;
