// Not through the room's door: opening an archive would load all that is known of languages.
import { ANALYSER_VERSION } from '../text/version.ts';
import { utf8 } from './bytes.ts';
import { VersionError } from './errors.ts';
import { type Meta, SCHEMA_VERSION } from './layout.ts';
import { noArchive, type Table } from './store.ts';

/** Which schema and analyser wrote an archive; undefined for one whose making was cut short. */
export function readMeta(system: Table): Meta | undefined {
  const value = system.get(utf8('meta'));
  return value && (JSON.parse(value.toString('utf8')) as Meta);
}

/** Throws VersionError for an archive of another schema or analyser, NoArchiveError where its making was cut short. */
export function requireVersion(system: Table, dir: string): void {
  const meta = readMeta(system);
  if (!meta) throw noArchive(dir);
  if (meta.schema === SCHEMA_VERSION && meta.analyser === ANALYSER_VERSION) return;
  throw new VersionError(
    `the archive in ${dir} was written by another version of news (schema ${meta.schema}, analyser ${meta.analyser}); news rebuild derives it anew`,
    'This version of news has no rebuild yet: ingest the files into a fresh archive, or use the version that wrote it.',
  );
}
