/** To be raised whenever the terms of any text change: an archive of another version has to be rebuilt. */
export const ANALYSER_VERSION = '2';
