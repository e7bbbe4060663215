import { useEffect, useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { getFetchClient, useNotification } from '@strapi/strapi/admin';
import type { FileInAdmin } from '../../../shared/contracts/resource-files';
import { at } from './gathering-places-api';
import { MemberText } from './member-text';
import { saveBlob } from './save-file';
import { useWords } from './words';

const KILOBYTE = 1_000;

/** Asked for with the editor's token: no address of theirs opens by itself. */
const bytesAt = async (address: `/${string}`): Promise<Blob> =>
  (await getFetchClient().get(at(address), { responseType: 'blob' })).data;

interface PictureProps {
  address: `/${string}`;
  file: FileInAdmin;
}

/** The picture, or that it could not be shown. */
const Picture = ({ address, file }: PictureProps) => {
  const { say } = useWords();
  const [source, setSource] = useState<string | null>(null);
  const [isFailed, setIsFailed] = useState(false);
  useEffect(() => {
    const shown: { address?: string; isGone?: boolean } = {};
    bytesAt(address).then(
      (bytes) => {
        if (shown.isGone) return;
        shown.address = URL.createObjectURL(bytes);
        setSource(shown.address);
      },
      () => setIsFailed(true)
    );
    return () => {
      shown.isGone = true;
      if (shown.address) URL.revokeObjectURL(shown.address);
    };
  }, [address]);
  if (isFailed)
    return (
      <Typography tag="p" variant="pi" textColor="neutral600" role="status">
        {say('file.unseen')}
      </Typography>
    );
  return source === null ? null : (
    <img
      src={source}
      alt={file.caption ?? file.name}
      onError={() => setIsFailed(true)}
      style={{ display: 'block', maxWidth: '100%', maxHeight: '32rem' }}
    />
  );
};

const KeptFile = ({ address, file }: PictureProps) => {
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  const save = () =>
    bytesAt(address).then(
      (bytes) => saveBlob(file.name, bytes),
      () => toggleNotification({ type: 'danger', message: say('file.failed') })
    );
  return (
    <Box tag="li" paddingTop={2} data-file={file.documentId}>
      {file.type.startsWith('image/') && <Picture address={address} file={file} />}
      {file.caption !== null && (
        <Typography tag="p" textColor="neutral800">
          <MemberText>{file.caption}</MemberText>
        </Typography>
      )}
      <Flex gap={2} wrap="wrap" paddingTop={1}>
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Download />}
          aria-label={say('file.save', { name: file.name })}
          onClick={() => void save()}
        >
          <bdi>{file.name}</bdi>
        </Button>
        <Typography variant="pi" textColor="neutral600">
          {say('file.size', { size: Math.max(1, Math.round(file.size / KILOBYTE)) })}
        </Typography>
      </Flex>
    </Box>
  );
};

interface KeptFilesProps {
  files: readonly FileInAdmin[];
  /** The address below which they are, of one of the admin's contracts. */
  below: `/${string}`;
}

/** Files of what somebody wrote: pictures are seen, all are saved. */
export const KeptFiles = ({ files, below }: KeptFilesProps) => (
  <ul>
    {files.map((file) => (
      <KeptFile key={file.documentId} file={file} address={`${below}/files/${file.documentId}`} />
    ))}
  </ul>
);
