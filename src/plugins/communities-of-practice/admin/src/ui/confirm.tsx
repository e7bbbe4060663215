import type { ReactNode } from 'react';
import { Button, Dialog, Flex, Typography } from '@strapi/design-system';

interface ConfirmProps {
  isOpen: boolean;
  title: string;
  /** What will happen, in a sentence or two. */
  consequence: string;
  confirmLabel: string;
  cancelLabel: string;
  isDangerous?: boolean;
  isBusy: boolean;
  /** Something is still to be said before it can be done. */
  isIncomplete?: boolean;
  onConfirm: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks before something that many people will notice. Strapi's own dialog cannot name its buttons. */
export const Confirm = ({
  isOpen,
  isDangerous = false,
  isIncomplete = false,
  isBusy,
  onConfirm,
  onClose,
  ...text
}: ConfirmProps) => (
  <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
    <Dialog.Content>
      <Dialog.Header>{text.title}</Dialog.Header>
      <Dialog.Body>
        <Flex direction="column" alignItems="stretch" gap={4} width="100%">
          <Dialog.Description>
            <Typography textColor="neutral700">{text.consequence}</Typography>
          </Dialog.Description>
          {text.children}
        </Flex>
      </Dialog.Body>
      <Dialog.Footer>
        <Dialog.Cancel>
          <Button fullWidth variant="tertiary">
            {text.cancelLabel}
          </Button>
        </Dialog.Cancel>
        <Button
          fullWidth
          variant={isDangerous ? 'danger-light' : 'default'}
          loading={isBusy}
          disabled={isIncomplete}
          onClick={onConfirm}
        >
          {text.confirmLabel}
        </Button>
      </Dialog.Footer>
    </Dialog.Content>
  </Dialog.Root>
);
