import type { FileType } from '../../../shared/contracts';

/** A file as it came: nothing in it is believed. */
export interface ReceivedFile {
  /** Where its bytes lie until the request is answered. */
  path: string;
  /** As the sender calls it; never used as a path. */
  name: string;
  size: number;
}

/** A file that was looked into, ready to be kept. */
export interface ReadyFile {
  documentId: string;
  /** Where its bytes lie until the request is answered: beside what came, or the same. */
  path: string;
  /** To be shown. */
  name: string;
  size: number;
  type: FileType;
}

/** A kept file, as it is sent to a reader. */
export interface SentFile {
  path: string;
  name: string;
  type: FileType;
  /** Changes with its bytes. */
  tag: string;
  /** Whether a browser may show it by itself; else it is saved. */
  isShown: boolean;
}
