import type { PluginDefinition } from '@strapi/strapi/admin';
import { Discuss } from '@strapi/icons';
import { PERMISSIONS } from './ui/permissions';
import { PLUGIN_ID, PLUGIN_PATH, SETTINGS_PATH } from './ui/plugin-id';
import { loadTranslations } from './ui/translations';
import { message } from './ui/words';

const plugin: PluginDefinition = {
  register(app) {
    app.addMenuLink({
      to: PLUGIN_PATH,
      icon: Discuss,
      intlLabel: message('plugin.name'),
      permissions: [PERMISSIONS.readOverview],
      Component: () => import('./app'),
    });
    app.addSettingsLink(
      { id: PLUGIN_ID, intlLabel: message('plugin.name') },
      {
        id: `${PLUGIN_ID}.participation`,
        to: SETTINGS_PATH,
        intlLabel: message('participation.title'),
        permissions: [PERMISSIONS.configureParticipation],
        Component: () => import('./features/participation/pages/participation-page'),
      }
    );
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.widgets.register({
      id: 'attention',
      pluginId: PLUGIN_ID,
      icon: Discuss,
      title: message('plugin.name'),
      link: { label: message('widget.link'), href: `/${PLUGIN_PATH}` },
      permissions: [PERMISSIONS.readOverview],
      component: () =>
        import('./features/cultivation/components/attention-widget').then(
          (file) => file.AttentionWidget
        ),
    });
  },
  registerTrads: loadTranslations,
};

export default plugin;
