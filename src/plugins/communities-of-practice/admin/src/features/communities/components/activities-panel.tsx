import { useId } from 'react';
import { Box, Flex, Switch, TextInput, Typography } from '@strapi/design-system';
import { Panel } from '../../../ui/panel';
import { Rows } from '../../../ui/rows';
import { useActivityName, useActivityPrompt } from '../../activities';
import type { CommunitySettings } from '../api/settings-api';
import { useWords } from '../words';
import type { SettingsPanelProps } from './settings-panels';

type Choice = CommunitySettings['activities'][number];

/** As the contract has it; the browser must not load the contract to know. */
const PROMPT_MAX = 200;

interface ChoiceRowProps {
  choice: Choice;
  onChange: (changes: Partial<Choice>) => void;
}

/** One activity: whether it is offered here, and in which words it opens. */
const ChoiceRow = ({ choice, onChange }: ChoiceRowProps) => {
  const { say } = useWords();
  const name = useActivityName()(choice.key, choice.name);
  const seedPrompt = useActivityPrompt()(choice.key) || choice.seedPrompt;
  const nameId = useId();
  return (
    <Flex gap={4} alignItems="flex-start" data-choice={choice.key}>
      <Switch
        aria-labelledby={nameId}
        checked={choice.isOffered}
        onCheckedChange={(isOffered) => onChange({ isOffered })}
        style={{ flexShrink: 0 }}
      />
      <Box style={{ flex: 1, minWidth: 0 }}>
        <Typography
          fontWeight="bold"
          id={nameId}
          textColor={choice.isOffered ? 'neutral800' : 'neutral600'}
        >
          {name}
        </Typography>
        {choice.isOffered && (
          <Box paddingTop={2}>
            <TextInput
              size="S"
              aria-label={say('settings.prompt', { name })}
              placeholder={seedPrompt}
              maxLength={PROMPT_MAX}
              value={choice.prompt ?? ''}
              onChange={({ target }) => onChange({ prompt: target.value || null })}
            />
          </Box>
        )}
      </Box>
    </Flex>
  );
};

/** The eleven switches, each with its prompt. */
export const ActivitiesPanel = ({ settings, onChange }: SettingsPanelProps) => {
  const { say } = useWords();
  const { activities } = settings;
  return (
    <Panel title={say('settings.activities')} intro={say('settings.activities.intro')}>
      <Rows items={activities} keyOf={({ key }) => key} empty="">
        {(choice) => (
          <ChoiceRow
            choice={choice}
            onChange={(changes) =>
              onChange({
                activities: activities.map((one) =>
                  one.key === choice.key ? { ...one, ...changes } : one
                ),
              })
            }
          />
        )}
      </Rows>
    </Panel>
  );
};
