import { PARSER_VERSION } from '../article/types.ts';
// Not through the room's door: opening an archive would load all that is known of languages.
import { ANALYSER_VERSION } from '../text/version.ts';
import { utf8 } from './bytes.ts';
import { VersionError } from './errors.ts';
import { type Meta, SCHEMA_VERSION } from './layout.ts';
import { noArchive, type Table } from './store.ts';

/** Which schema, analyser and parser wrote an archive; undefined for one whose making was cut short. */
export function readMeta(system: Table): Meta | undefined {
  const value = system.get(utf8('meta'));
  return value && (JSON.parse(value.toString('utf8')) as Meta);
}

/** Throws VersionError for an archive of another schema, analyser or parser, NoArchiveError where its making was cut short. */
export function requireVersion(system: Table, dir: string): void {
  const meta = readMeta(system);
  if (!meta) throw noArchive(dir);
  const { schema, analyser, parser = 1 } = meta;
  if (schema === SCHEMA_VERSION && analyser === ANALYSER_VERSION && parser === PARSER_VERSION) return;
  if (schema > SCHEMA_VERSION) throw newerSchema(dir, schema);
  throw new VersionError(
    `the archive in ${dir} was written by another version of news (schema ${schema}, analyser ${analyser}, parser ${parser}); news rebuild derives it anew`,
    'It needs no source files: their texts are inside.',
  );
}

/** For an archive that this version cannot even rebuild. */
export function newerSchema(dir: string, schema: number): VersionError {
  return new VersionError(
    `the archive in ${dir} was written by a newer version of news (schema ${schema})`,
    'Use that version.',
  );
}
